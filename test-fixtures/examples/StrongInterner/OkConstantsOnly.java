package examples.stronginterner;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.concurrent.TimeUnit;

/** Fed with the names of constants. */
public class OkConstantsOnly {
  private static final Interner<String> UNITS = Interners.newStrongInterner();

  public static String unit(TimeUnit unit) {
    return UNITS.intern(unit.name());
  }
}
