package examples.threadlocalperinstance;

import java.util.HashMap;
import java.util.Map;

/** There is one factory, in a static field of whoever uses it. */
public class OkOneForStaticField {
  private static final Factory FACTORY = new Factory();

  private OkOneForStaticField() {}

  public static Map<String, Object> plans() {
    return FACTORY.get();
  }

  /** Gives each thread its plans. */
  static final class Factory {
    private final ThreadLocal<Map<String, Object>> plans = ThreadLocal.withInitial(HashMap::new);

    Map<String, Object> get() {
      return plans.get();
    }
  }
}
