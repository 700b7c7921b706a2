File bin = new File(basedir, 'jdk/bin')
bin.mkdirs()
['java', 'javac'].each {
  File tool = new File(bin, it)
  tool.text = '#!/bin/sh\ntouch ' + new File(basedir, 'asked').absolutePath + '\nexit 1\n'
  tool.executable = true
}
new File(basedir, 'toolchains.xml').text = """<toolchains>
  <toolchain>
    <type>jdk</type>
    <provides>
      <version>8</version>
    </provides>
    <configuration>
      <jdkHome>${bin.parentFile.absolutePath}</jdkHome>
    </configuration>
  </toolchain>
</toolchains>
"""
return true
