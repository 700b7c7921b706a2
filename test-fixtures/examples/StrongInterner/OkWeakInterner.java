package examples.stronginterner;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;

/** Weak, so it lets go. */
public class OkWeakInterner {
  private static final Interner<String> NAMES = Interners.newWeakInterner();

  public static String name(String parsed) {
    return NAMES.intern(parsed.strip());
  }
}
