String log = new File(basedir, 'build.log').text
assert log.contains('unhoard: no such file or folder: gone')
assert log.contains('unhoard: no Java sources in empty')
assert log =~ /unhoard: cannot unpack .*broken.jar: /
assert !log.contains('MojoFailureException')
