package examples.twinreleaseforgotten;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Logged out, or swept, a visit leaves both indexes. */
@Service
public class OkSweepOfBoth {
  private static final long TIMEOUT = 1_800_000;

  private final Map<String, Visit> bySession = new ConcurrentHashMap<>();
  private final Map<String, Visit> byToken = new ConcurrentHashMap<>();

  public void begin(Visit visit) {
    bySession.put(visit.session(), visit);
    byToken.put(visit.token(), visit);
  }

  public Visit byToken(String token) {
    return byToken.get(token);
  }

  public void logout(String session) {
    Visit visit = bySession.remove(session);
    if (visit != null) {
      byToken.remove(visit.token());
    }
  }

  public void sweep() {
    long now = System.currentTimeMillis();
    Iterator<Visit> visits = bySession.values().iterator();
    while (visits.hasNext()) {
      Visit visit = visits.next();
      if (now - visit.begun() > TIMEOUT) {
        visits.remove();
        byToken.remove(visit.token());
      }
    }
  }

  /** Somebody who is here. */
  public record Visit(String session, String token, long begun) {}
}
