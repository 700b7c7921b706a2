String log = new File(basedir, 'build.log').text
assert log.contains('fix    it/web/Sessions.java:8: [TwinReleaseForgotten] at line 16: Remove the entry from SINCE as well')
assert log.contains('2 findings would be fixed in 2 files, 0 left')
assert log.contains('+++ b/it/web/Sessions.java')
assert log.contains('+    SINCE.remove(token);')
assert log.contains('fixed  it/web/Sessions.java:8: [TwinReleaseForgotten] at line 16')
assert log.contains('1 finding fixed in 1 file, 0 left')
assert log.contains('unhoard: an archive cannot be fixed: unpack it and fix the folder')
assert new File(basedir, 'code/it/web/Sessions.java').text.contains(
    '    SINCE.remove(token);\r\n    USERS.remove(token);\r\n')
assert !new File(basedir, 'code/it/web/Known.java').text.contains('SINCE.remove')
assert !new File(basedir, 'code/it/web/Excluded.java').text.contains('SINCE.remove')
return true
