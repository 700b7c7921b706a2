import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] it/web/Sessions.java:7:44: error [UnboundedStaticCollection]')
assert log.contains('Reading the sources with javaparser, since no class path is known')
def json = new JsonSlurper().parse(new File(basedir, 'out/unhoard.json'))
assert json.findings*.file == ['it/web/Sessions.java']
assert json.run.engine == 'javaparser'
