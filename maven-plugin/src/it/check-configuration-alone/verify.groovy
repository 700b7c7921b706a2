// A module of settings only is judged as well.
String log = new File(basedir, 'build.log').text
assert log.contains('src/main/resources/ehcache.xml:2:3: warning [CacheWithoutEviction]')
