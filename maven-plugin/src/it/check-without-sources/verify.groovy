String log = new File(basedir, 'build.log').text
assert !log.contains('findings')
assert !new File(basedir, 'target/unhoard').exists()
