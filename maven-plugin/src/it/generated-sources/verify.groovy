import groovy.json.JsonSlurper

def json = new JsonSlurper().parse(new File(basedir, 'target/unhoard/unhoard.json'))
assert json.run.filesAnalysed == 2
assert json.findings == []
assert json.run.problems == []
