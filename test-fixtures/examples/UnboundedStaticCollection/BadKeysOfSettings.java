package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The caller reads the user's name out of the settings, so there are as many as those have. */
public final class BadKeysOfSettings {
  /** What somebody configured. */
  public interface ServerSettings {
    String getString(String section, String name);
  }

  private static final Map<String, StringBuilder> POOLS = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@warning: POOLS

  private final ServerSettings settings;

  public BadKeysOfSettings(ServerSettings settings) {
    this.settings = settings;
  }

  public StringBuilder pool(String section) {
    String user = settings.getString(section, "user");
    return pool(user, section.length());
  }

  private static StringBuilder pool(String user, int size) {
    return POOLS.computeIfAbsent(user, each -> new StringBuilder(size));
  }
}
