package examples.unboundedstaticcollection;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** A private method reads the sessions of the file once: its only caller asks whether it did. */
public final class OkReadOnceByCaller {
  private static Map<String, String> sessions;

  private OkReadOnceByCaller() {}

  public static synchronized String userOf(String sessionId) {
    if (sessions == null) {
      sessions = new HashMap<>();
      load();
    }
    return sessions.get(sessionId);
  }

  private static void load() {
    Properties saved = new Properties();
    try (InputStream in = OkReadOnceByCaller.class.getResourceAsStream("sessions.properties")) {
      saved.load(in);
    } catch (IOException e) {
      return;
    }
    for (String sessionId : saved.stringPropertyNames()) {
      sessions.put(sessionId, saved.getProperty(sessionId));
    }
  }
}
