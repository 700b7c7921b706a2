package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Those who log out are forgotten; those whose connection breaks are not. */
@Component
public class BadWebSocketLogoutOnly extends TextWebSocketHandler {
  private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure@warning: afterConnectionClosed()

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    sessions.put(session.getId(), session);
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    if (message.getPayload().equals("logout")) {
      sessions.remove(session.getId());
    }
  }
}
