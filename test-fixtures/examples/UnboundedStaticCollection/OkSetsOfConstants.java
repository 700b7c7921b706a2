package examples.unboundedstaticcollection;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A set of constants is one of a few. */
public class OkSetsOfConstants {
  private static final Map<EnumSet<Flag>, Set<Flag>> SETS = new ConcurrentHashMap<>();

  /** A property of an operation. */
  public enum Flag {
    HIDDEN,
    READ_ONLY
  }

  public static Set<Flag> of(EnumSet<Flag> flags) {
    Set<Flag> known = SETS.get(flags);
    if (known == null) {
      Set<Flag> fixed = Collections.unmodifiableSet(flags);
      Set<Flag> other = SETS.putIfAbsent(flags, fixed);
      known = other == null ? fixed : other;
    }
    return known;
  }
}
