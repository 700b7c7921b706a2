import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

File reports = new File(basedir, 'target/unhoard')
assert reports.list().sort() == [
    'unhoard.checkstyle.xml', 'unhoard.github.txt', 'unhoard.gitlab.json', 'unhoard.html',
    'unhoard.json', 'unhoard.rdjson', 'unhoard.sarif.json', 'unhoard.sonar.json']
def json = { new JsonSlurper().parse(new File(reports, it)) }

def run = json('unhoard.sarif.json').runs[0]
assert run.results*.ruleId == json('unhoard.json').findings*.rule
assert run.results[0].locations[0].physicalLocation.artifactLocation.uri.endsWith('src/main/java/it/web/Sessions.java')
assert run.tool.driver.rules.find { it.id == run.results[0].ruleId }.help.markdown.contains('## Why it hurts')
assert json('unhoard.gitlab.json')[0].location.lines.begin == 7
assert json('unhoard.rdjson').diagnostics[0].location.range.start == [line: 7, column: 44]
assert json('unhoard.sonar.json').issues[0].primaryLocation.textRange.startColumn == 43
assert new File(reports, 'unhoard.github.txt').text.startsWith('::error file=')

def checkstyle = new XmlSlurper().parse(new File(reports, 'unhoard.checkstyle.xml'))
assert checkstyle.file[0].error[0].@line == '7'

String page = new File(reports, 'unhoard.html').getText('UTF-8')
assert page.contains('<span class="site mark-growth">adds</span>') : 'the code is shown'

assert new File(basedir, 'scanned').list() == ['unhoard.html']
assert new File(basedir, 'scanned/unhoard.html').getText('UTF-8').contains('mark-growth')

String log = new File(basedir, 'build.log').text
assert log =~ /unhoard: cannot write to .*pom.xml: /
assert !log.contains('\tat io.github.unhoard')
