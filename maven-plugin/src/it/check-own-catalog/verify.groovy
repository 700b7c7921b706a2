import groovy.json.JsonSlurper

def json = new JsonSlurper().parse(new File(basedir, 'target/unhoard/unhoard.json'))
def found = json.findings.findAll { it.tier != 'info' }.collect { it.rule + ' ' + it.symbol }
assert found as Set == [
    'UnboundedStaticCollection TENANTS',
    'ListenerNeverRemoved Panel',
    'RegistrationHandleDropped Panel',
    'UnboundedLongLivedCollection notes',
] as Set
