String log = new File(basedir, 'build.log').text
assert log.contains('Found matching toolchain for type jdk') : 'the toolchain was taken'
assert !new File(basedir, 'asked').exists() : 'the JDK of the toolchain was not asked'
assert log.contains('src/main/java/it/web/Sessions.java:8:') : 'the newer syntax was read'
assert log.contains('Reading the sources with javac')
