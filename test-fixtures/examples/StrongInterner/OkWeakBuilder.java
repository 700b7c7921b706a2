package examples.stronginterner;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;

/** Weak by way of the builder. */
public class OkWeakBuilder {
  private static final Interner<String> OkWeakBuilderS = Interners.newBuilder().weak().build();

  public static String name(String parsed) {
    return OkWeakBuilderS.intern(parsed.strip());
  }
}
