package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** A sweep takes out what is no longer open. */
@Component
public class OkWebSocketSwept extends TextWebSocketHandler {
  private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    sessions.put(session.getId(), session);
  }

  public void logout(String id) {
    sessions.remove(id);
  }

  public void everyMinute() {
    sessions.values().removeIf(each -> !each.isOpen());
  }
}
