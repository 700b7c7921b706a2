import groovy.json.JsonSlurper

['unhoard': 'javac', 'javaparser': 'javaparser'].each { folder, engine ->
  def json = new JsonSlurper().parse(new File(basedir, "target/$folder/unhoard.json"))
  assert json.run.engine == engine
  assert json.findings*.class + json.findings*.symbol == ['it.shop.Visits', 'SEEN']
  assert json.run.filesAnalysed == 3
  assert json.run.problems == [] && json.run.filesNotAnalysed == [] && json.run.warnings == []
}
return true
