package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;

/** Filled by the class initialiser and a method that only it calls. */
public final class OkStaticInitOnly {
  private static final Map<String, Integer> PRECEDENCE = new HashMap<>();

  static {
    operator("||", 1);
    operator("&&", 2);
    for (String comparison : new String[] {"<", ">", "<=", ">="}) {
      PRECEDENCE.put(comparison, 3);
    }
  }

  private OkStaticInitOnly() {}

  private static void operator(String symbol, int precedence) {
    PRECEDENCE.put(symbol, precedence);
  }

  public static int precedence(String symbol) {
    return PRECEDENCE.getOrDefault(symbol, 0);
  }
}
