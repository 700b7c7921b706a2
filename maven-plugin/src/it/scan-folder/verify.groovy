import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] some where/src/main/java/it/web/Sessions.java:7:44: error [')
assert log.contains('unhoard: 1 finding at or above error')
assert log.contains('Reading the sources with javaparser, since no class path is known')
def json = new JsonSlurper().parse(new File(basedir, 'out/unhoard.json'))
assert json.findings*.file == ['src/main/java/it/web/Sessions.java']
assert json.run.engine == 'javaparser'
