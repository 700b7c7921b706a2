package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;

/** Only constants are made, and each enters itself when it is. */
public class OkReplyCodes {
  private static final Map<String, Severity> SEVERITIES = new HashMap<>();

  /** How bad a reply is. */
  public enum Severity {
    FINE(2),
    REFUSED(4),
    BROKEN(5);

    Severity(int digit) {
      String text = digit + ".00";
      SEVERITIES.put(text, this);
    }
  }

  public static Severity severity(String text) {
    return SEVERITIES.get(text);
  }

  /** A kind of resource; there are those below. */
  public static class Kind {
    private static final Map<String, Kind> BY_TOKEN = new HashMap<>();

    public static final Kind QUEUE = new Kind("queue");
    public static final Kind TOPIC =
        new Kind("topic") {
          @Override
          boolean isShared() {
            return true;
          }
        };

    private final String token;

    private Kind(String token) {
      this.token = token;
      enter(this);
    }

    private static void enter(Kind kind) {
      BY_TOKEN.put(kind.token, kind);
    }

    boolean isShared() {
      return false;
    }

    public static Kind ofToken(String token) {
      return BY_TOKEN.get(token);
    }
  }
}
