import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
def reports = ['javac', 'javaparser', 'classpath', 'pmd'].collectEntries {
  [it, new JsonSlurper().parse(new File(basedir, it + '/unhoard.json'))]
}
assert reports.javac.run.engine == 'javac'
assert reports.javaparser.run.engine == 'javaparser'
assert reports.classpath.run.engine == 'javac'
assert reports.pmd.run.engine == 'pmd'
reports.values().each { assert it.findings*.fingerprint == reports.javac.findings*.fingerprint }
assert log.contains('Reading the sources with javaparser, as asked for')
assert log.contains('Reading the sources with javac, since the class path is known')
assert log.contains('ot analysed: Broken.java') || log.contains('ot analysed: it/web/Broken.java')
assert log.contains("unhoard: unknown engine 'ecj': use auto, javac, javaparser, pmd")
