import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] store/src/main/java/it/store/Rows.java:7:44: error [UnboundedStaticCollection]')
assert log.contains('[ERROR] web/src/main/java/it/web/Sessions.java:7:44: error [UnboundedStaticCollection]')
assert !new File(basedir, 'target/unhoard').exists()

def json = new JsonSlurper().parse(new File(basedir, 'web/target/unhoard/unhoard.json'))
assert json.findings*.file == ['web/src/main/java/it/web/Sessions.java']
['store', 'web'].each {
  assert new File(basedir, "$it/target/unhoard/unhoard.json").bytes == new File(basedir, "$it/target/alone/unhoard.json").bytes
}
return true
