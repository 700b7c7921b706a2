import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] it/web/Sessions.java:7:44: error [UnboundedStaticCollection]')
def json = new JsonSlurper().parse(new File(basedir, 'out/unhoard.json'))
assert json.findings*.file == ['it/web/Sessions.java']
