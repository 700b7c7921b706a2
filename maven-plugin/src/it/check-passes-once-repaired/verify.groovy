String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] No findings in 1 file (')
assert new File(basedir, 'target/unhoard/unhoard.json').exists()
