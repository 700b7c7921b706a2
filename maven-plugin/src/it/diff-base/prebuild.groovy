// The commit has a release that the work tree lacks, in a file that is gone.
File logout = new File(basedir, 'code/it/web/Logout.java')
logout.text = '''package it.web;

public class Logout {
  public void moved(String token) {
    Sessions.BOUND_LOST.remove(token);
  }
}
'''
def git = { String... words ->
  def process = new ProcessBuilder((['git', '-c', 'user.name=a', '-c', 'user.email=a@example.com',
      '-c', 'commit.gpgsign=false'] + words.toList()) as String[]).directory(basedir).redirectErrorStream(true).start()
  String output = process.text
  assert process.waitFor() == 0 : output
}
git('init', '-q')
git('add', 'code')
git('commit', '-q', '-m', 'before')
assert logout.delete()
return true
