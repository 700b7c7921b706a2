import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('class path of web lacks 1 that could not be resolved: io.github.unhoard.it.nowhere:never-published:jar:1')

def json = new JsonSlurper().parse(new File(basedir, 'out/unhoard.json'))
assert json.run.filesAnalysed == 3
assert json.findings.findAll { it.tier == 'error' }*.file == ['web/src/main/java/it/web/Sessions.java']
assert json.run.engine == 'javac'
