String log = new File(basedir, 'build.log').text
// Twice: a failed compilation must leave something to compile for the next run.
assert log.count('COMPILATION ERROR') == 2
assert log.contains('Sessions.java:[7,51] [UnboundedStaticCollection] OPEN keeps every')
assert log.contains('(see https://github.com/unhoard/unhoard/blob/main/docs/rules/UnboundedStaticCollection.md)')
assert !log.contains('IllegalAccessError')
assert !new File(basedir, '.mvn/jvm.config').text.contains('add-exports')
assert !new File(basedir, 'target/classes/it/web/Sessions.class').exists()
