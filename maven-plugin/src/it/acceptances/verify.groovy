import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('it/web/Sessions.java:14: @SuppressWarnings("UnboundedStaticCollection") accepts nothing here: remove it')
assert log =~ /unhoard.yml:5: this acceptance ended on 2020-12-31/
assert log =~ /unhoard.yml:9: this acceptance accepts nothing: remove it/
assert log.contains('1 error, 2 accepted in 1 file')
assert log =~ /misspelt.yml:2: unknown rule 'UnboundedStaticColection': did you mean UnboundedStaticCollection\?/

def json = new JsonSlurper().parse(new File(basedir, 'out/unhoard.json'))
assert json.findings*.symbol == ['ENDED']
assert json.suppressed.collect { [it.symbol, it.acceptedBy, it.reason] } == [
    ['CLAIMED', 'bounded', 'one per till'], ['LISTED', 'configuration', 'the list is short']]
return true
