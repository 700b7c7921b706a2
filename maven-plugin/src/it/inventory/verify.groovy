import groovy.json.JsonSlurper

def json = new JsonSlurper().parse(new File(basedir, 'out/unhoard-inventory.json'))
assert json.holders*.symbol == ['FRESH', 'REPAIRED', 'OLD']
assert json.holders[1].releases*.by == ['logout()']
assert new File(basedir, 'out/unhoard-inventory.md').text.contains('| `Sessions.OLD` it/web/Sessions.java:')
return true
