package examples.threadlocalneverremoved;

import java.util.Map;

/** Nothing sets a value, and there is none to begin with, so threads keep null. */
public class OkNeverFilled extends ThreadLocal<Map<String, Object>> {
  private static final OkNeverFilled REPLACED = new OkNeverFilled();

  public static Map<String, Object> replaced() {
    return REPLACED.get();
  }
}
