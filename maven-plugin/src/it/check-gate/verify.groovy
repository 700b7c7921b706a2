String log = new File(basedir, 'build.log').text
assert log.contains('unhoard: skipped')
assert log.contains("unhoard: unknown rule 'UnboundedStaticColection': did you mean UnboundedStaticCollection?")
assert log.contains("unhoard: unknown format 'html5': use json, sarif, html, gitlab, rdjson, checkstyle, sonar, github")
assert log.contains("unhoard: unknown engine 'ecj': use auto, javac, javaparser")
assert log.contains('Reading the sources with javac, since the class path is known')
assert log.contains('MojoExecutionException')
