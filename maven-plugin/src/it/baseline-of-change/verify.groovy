import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log =~ /2 known findings in .*known.txt, 0 before/
assert log.contains('No findings, 2 in the baseline in 1 file')
assert log.contains('1 entry of the baseline no longer matches: run unhoard:baseline to remove it')
assert log.contains('unhoard: 1 finding at or above error')
assert log =~ /conflict.txt:2: unresolved merge conflict/
assert log =~ /unhoard: baselineFile: no such file: .*gone.txt/

def json = new JsonSlurper().parse(new File(basedir, 'out/unhoard.json'))
assert json.findings*.symbol == ['FRESH']
assert json.suppressed.collect { [it.symbol, it.acceptedBy] } == [['OLD', 'baseline']]
return true
