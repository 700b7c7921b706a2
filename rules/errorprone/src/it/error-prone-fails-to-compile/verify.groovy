String log = new File(basedir, 'build.log').text
assert log.count('COMPILATION ERROR') == 2
assert log.contains('Sessions.java:[7,44] [UnboundedStaticCollection] OPEN keeps every')
assert log.contains('(see https://github.com/unhoard/unhoard/blob/main/docs/rules/UnboundedStaticCollection.md)')
assert !new File(basedir, 'target/classes/it/web/Sessions.class').exists()
