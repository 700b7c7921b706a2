package examples.unboundedstaticcollection;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each database answered; a program has as many databases as somebody configured. */
public final class BadPerDatabaseUrl {
  private static final Map<String, List<String>> COLLATIONS = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@warning: COLLATIONS

  public interface HostInfo {
    String getDatabaseUrl();
  }

  public interface Session {
    HostInfo getHostInfo();

    List<String> query(String statement);
  }

  public static List<String> collations(Session session) {
    String url = session.getHostInfo().getDatabaseUrl();
    return COLLATIONS.computeIfAbsent(url, u -> session.query("SHOW COLLATION"));
  }
}
