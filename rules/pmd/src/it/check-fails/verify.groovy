String log = new File(basedir, 'build.log').text
assert log.contains('PMD version: 7.17.0')
def failures = log.readLines().findAll { it.contains('PMD Failure:') }
assert failures.size() == 1
assert failures[0].contains('it.web.Sessions:8 Rule:UnboundedStaticCollection Priority:1')
assert failures[0].contains('OPEN keeps every Session until the JVM exits')
assert log.contains('BUILD FAILURE')
