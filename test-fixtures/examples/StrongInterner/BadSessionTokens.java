package examples.stronginterner;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;

/** There is no end of what is interned: each login brings a new one. */
public class BadSessionTokens {
  private static final Interner<String> TOKENS = Interners.newStrongInterner(); // LEAK: StrongInterner@error: TOKENS

  public static String canonical(String sessionId) {
    return TOKENS.intern(sessionId);
  }
}
