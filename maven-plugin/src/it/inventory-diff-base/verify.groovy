import groovy.json.JsonSlurper

def json = new JsonSlurper().parse(new File(basedir, 'out/unhoard-inventory.json'))
assert json.holders*.symbol == ['FRESH', 'UNBOUNDED', 'OLD']
assert json.change.added*.symbol == ['FRESH']
assert json.change.unbounded*.symbol == ['UNBOUNDED']
assert json.change.removed*.symbol == ['GONE']
assert new File(basedir, 'out/unhoard-inventory.md').text == new File(basedir, 'comment.md').text
assert new File(basedir, 'nothing/unhoard-inventory.md').text ==
    '## What this change keeps\n\nNothing is added, unbounded or removed.\n'
return true
