List<String> lines = new File(basedir, 'unhoard-baseline.txt').readLines()
assert lines.size() == 3
assert lines[0] == '# unhoard-baseline 1'
assert lines[1] ==~ /UnboundedStaticCollection store\/src\/main\/java\/it\/store\/Rows.java it.store.Rows#\w+ [0-9a-f]{32}/
assert lines[2] ==~ /UnboundedStaticCollection web\/src\/main\/java\/it\/web\/Sessions.java it.web.Sessions#\w+ [0-9a-f]{32}/
assert lines == [lines[0]] + lines.tail().toSorted()

String log = new File(basedir, 'build.log').text
assert log.findAll('No findings, 1 in the baseline in 1 file').size() == 2
assert log.contains('No findings, 2 in the baseline in 2 files')
assert !log.contains('no longer match')
assert !basedir.list().any { it.endsWith('.tmp') }
return true
