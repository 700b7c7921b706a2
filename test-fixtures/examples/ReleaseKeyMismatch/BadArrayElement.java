package examples.releasekeymismatch;

import java.util.HashSet;
import java.util.Set;
import jakarta.inject.Singleton;

/** The set holds strings; the removal passes a builder. */
@Singleton
public class BadArrayElement {
  private final Set<String> tokens = new HashSet<>(); // LEAK: ReleaseKeyMismatch@error: tokens

  public synchronized void issue(String user, int number) {
    tokens.add(user + "-" + number);
  }

  public synchronized void revoke(String user, int number) {
    tokens.remove(new StringBuilder(user).append('-').append(number));
  }
}
