import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('src/main/resources/application.yml:3:5: warning [CacheWithoutEviction]')
assert log.contains('src/main/resources/ehcache.xml:2:3: warning [CacheWithoutEviction]')
assert log.contains('src/main/resources/infinispan.xml')
assert !log.contains('XMLStreamException')

def json = new JsonSlurper().parse(new File(basedir, 'target/unhoard/unhoard.json'))
assert json.findings*.symbol == ['spring.cache.type', 'prices']
