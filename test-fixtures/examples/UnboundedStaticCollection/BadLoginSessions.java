package examples.unboundedstaticcollection;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** One entry per login; logging out only flags the session. */
public class BadLoginSessions {
  private static final Map<String, Session> SESSIONS = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@error: SESSIONS

  public String login(String user) {
    String token = UUID.randomUUID().toString();
    SESSIONS.put(token, new Session(user, Instant.now()));
    return token;
  }

  public Optional<Session> find(String token) {
    return Optional.ofNullable(SESSIONS.get(token)).filter(session -> !session.loggedOut);
  }

  public void logout(String token) {
    Session session = SESSIONS.get(token);
    if (session != null) {
      session.loggedOut = true;
    }
  }

  /** A user's stay. */
  public static final class Session {
    private final String user;
    private final Instant since;
    private boolean loggedOut;

    Session(String user, Instant since) {
      this.user = user;
      this.since = since;
    }

    public String describe() {
      return user + " since " + since;
    }
  }
}
