String log = new File(basedir, 'build.log').text
['skip', 'failOn', 'failOnViolation', 'maxAllowedViolations', 'includes', 'excludes', 'includeTests',
 'rules', 'excludeRules', 'formats', 'outputDirectory', 'encoding', 'engine', 'configFile',
 'baselineFile', 'diffBase'].each {
  assert log.contains("User property: unhoard.$it")
}
return true
