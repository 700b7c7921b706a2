import groovy.json.JsonSlurper

def json = new JsonSlurper().parse(new File(basedir, 'out/unhoard.json'))
assert json.findings.size() == 1

def finding = json.findings[0]
assert finding.rule == 'UnboundedStaticCollection'
assert finding.tier == 'error'
assert finding.file == 'src/main/java/com/example/shop/improved/ResponseCache.java'
assert finding.symbol == 'RESPONSES'
assert finding.evidence*.role.containsAll(['holder', 'lifetime', 'growth', 'release'])

def growth = finding.evidence.find { it.role == 'growth' }
String source = new File(basedir, '../../../../test-fixtures/projects/postmortem/' + finding.file)
    .readLines()[growth.location.line - 1]
assert source.contains('RESPONSES.put(')

// What the README shows is what the tool says.
String readme = new File(basedir, '../../../../README.md').text
String shown = readme.substring(readme.indexOf('```\ntest-fixtures/projects/postmortem/') + 4)
String log = new File(basedir, 'build.log').text
shown.substring(0, shown.indexOf('```')).readLines().findAll { !it.isBlank() }.each { line ->
  assert log.contains(line)
}
return true
