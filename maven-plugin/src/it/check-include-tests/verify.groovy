String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] No findings in 2 files (')
assert log.contains('[ERROR] src/test/java/it/web/FakeSessions.java:7:44: error [UnboundedStaticCollection]')
