String log = new File(basedir, 'build.log').text
assert log.contains('project/src/main/java/it/web/Sessions.java:7:44: error [UnboundedStaticCollection]')
assert log.contains('[WARNING] class path unknown, ')
