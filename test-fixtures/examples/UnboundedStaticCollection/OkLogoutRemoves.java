package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What comes in leaves. */
public class OkLogoutRemoves {
  private static final Map<String, String> USERS_BY_TOKEN = new ConcurrentHashMap<>();

  public String login(String user) {
    String token = UUID.randomUUID().toString();
    USERS_BY_TOKEN.put(token, user);
    return token;
  }

  public void logout(String token) {
    USERS_BY_TOKEN.remove(token);
  }
}
