package examples.releaseskippedonfailure;

import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Most connections end without an error. */
@ServerEndpoint("/chat")
public class BadEndpointErrorOnly {
  private static final Map<String, Session> SESSIONS = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure@warning: @OnClose

  @OnOpen
  public void open(Session session) {
    SESSIONS.put(session.getId(), session);
  }

  @OnError
  public void failed(Session session, Throwable failure) {
    SESSIONS.remove(session.getId());
  }
}
