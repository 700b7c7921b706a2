import groovy.json.JsonSlurper

def symbols = { String file -> new JsonSlurper().parse(new File(basedir, file)).findings*.symbol }
File target = new File(basedir, 'target')

assert symbols('store/checked/unhoard.json') == ['OPEN']
assert symbols('web/checked/unhoard.json') == []
assert symbols('target/unhoard/unhoard.json') == ['SEEN']
assert symbols('store/partly/unhoard.json') == ['OPEN']
assert new File(target, 'threads/unhoard.json').bytes == new File(target, 'unhoard/unhoard.json').bytes

['bound', 'inherited'].each { assert symbols("target/${it}/unhoard.json") == ['SEEN'] }
assert new File(target, 'bound').list().sort() == ['unhoard.html', 'unhoard.json']
['store', 'web'].each { module ->
  ['unhoard', 'bound', 'inherited'].each { assert !new File(basedir, "$module/target/$it").exists() }
}

String log = new File(basedir, 'build.log').text
assert log.contains('growth   web/src/main/java/it/web/Visits.java:9:5: visit() adds an entry')
assert log.contains('unhoard: 1 finding at or above warning')
assert log.contains('1 of 2 modules is not part of this build: what it adds and releases is not seen')
