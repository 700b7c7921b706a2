package examples.unboundedlonglivedcollection;

import java.util.HashMap;
import java.util.Map;

/** The classic singleton with a private constructor. */
public final class BadGetInstance {
  private static final BadGetInstance INSTANCE = new BadGetInstance();

  private final Map<String, Long> lastLogin = new HashMap<>(); // LEAK: UnboundedLongLivedCollection: lastLogin

  private BadGetInstance() {}

  public static BadGetInstance getInstance() {
    return INSTANCE;
  }

  public synchronized void loggedIn(String user) {
    lastLogin.put(user, System.currentTimeMillis());
  }

  public synchronized boolean seen(String user) {
    return lastLogin.containsKey(user);
  }
}
