package examples.stronginterner;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;

/** What was interned once stays. */
public class BadStaticInterner {
  private static final Interner<String> NAMES = Interners.newStrongInterner(); // LEAK: StrongInterner@warning: NAMES

  public static String name(String parsed) {
    return NAMES.intern(parsed.strip());
  }
}
