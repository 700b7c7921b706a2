String log = new File(basedir, 'build.log').text
assert log.count('src/main/java/it/web/Application.java:5:1: warning [CacheWithoutEviction]') == 1
assert log.contains('BUILD SUCCESS')
