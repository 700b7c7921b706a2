import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('1 from before the change in 1 file')
assert log.contains("unhoard: diffBase: unknown revision 'origin/main': fetch it first")
def json = new JsonSlurper().parse(new File(basedir, 'out/unhoard.json'))
assert json.findings*.symbol == ['BOUND_LOST']
assert json.suppressed.collect { [it.symbol, it.acceptedBy] } == [['OLD', 'base-revision']]
assert !new File(basedir, 'code/it/web/Logout.java').exists()
return true
