import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] src/main/java/it/web/Sessions.java:7:44: error [UnboundedStaticCollection]')
assert log.contains('About UnboundedStaticCollection: https://')
assert log.contains('[INFO] 1 error in 1 file (')
assert log.contains('unhoard: 1 finding at or above error')
assert log.contains('MojoFailureException')

def json = new JsonSlurper().parse(new File(basedir, 'target/unhoard/unhoard.json'))
assert json.findings*.file == ['src/main/java/it/web/Sessions.java']
assert json.findings*.symbol == ['OPEN']
assert json.findings*.class == ['it.web.Sessions']
assert json.tool.version
