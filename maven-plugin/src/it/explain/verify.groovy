String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] How to repair')
assert log.contains('  StrongInterner ')
assert log.contains("unhoard: unknown rule 'StrongInternr': did you mean StrongInterner?")
return true
