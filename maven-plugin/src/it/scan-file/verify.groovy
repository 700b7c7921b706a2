String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] src/main/java/it/web/Sessions.java:7:44: error [UnboundedStaticCollection]')
assert log.contains('unhoard: 1 finding at or above error')
assert !log.contains('accepts nothing')
