// Before, one holder had a release, one was not there yet, and one is gone now.
File sessions = new File(basedir, 'code/it/web/Sessions.java')
String after = sessions.text
sessions.text = '''package it.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Sessions {
  private static final Map<String, String> GONE = new ConcurrentHashMap<>();
  private static final Map<String, String> UNBOUNDED = new ConcurrentHashMap<>();
  private static final Map<String, String> OLD = new ConcurrentHashMap<>();

  public void login(String token, String user) {
    GONE.put(token, user);
    UNBOUNDED.put(token, user);
    OLD.put(token, user);
  }

  public void logout(String token) {
    UNBOUNDED.remove(token);
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
sessions.text = after
return true
