package examples.twinreleaseforgotten;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Two directions between clients and sessions; the end of a session clears one. */
public class BadUnboundLeavesReverse {
  private static final Map<String, String> SESSION_OF_CLIENT = new ConcurrentHashMap<>();
  private static final Map<String, String> CLIENT_OF_SESSION = new ConcurrentHashMap<>(); // LEAK: TwinReleaseForgotten: CLIENT_OF_SESSION

  public static void crawler(String client, String session) {
    SESSION_OF_CLIENT.put(client, session);
    CLIENT_OF_SESSION.put(session, client);
  }

  /** Stored in the session. */
  public static final class Tracker implements HttpSessionBindingListener {
    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
      String client = CLIENT_OF_SESSION.get(event.getSession().getId());
      if (client != null) {
        SESSION_OF_CLIENT.remove(client);
      }
    }
  }
}
