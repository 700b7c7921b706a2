package examples.unboundedstaticcollection;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** There are only so many constants. */
public class OkEnumKeys {
  private static final Map<Phase, LongAdder> TIMES = new EnumMap<>(Phase.class);
  private static final Map<TimeUnit, String> LABELS = new HashMap<>();

  public static synchronized void spent(Phase phase, long nanos) {
    TIMES.computeIfAbsent(phase, p -> new LongAdder()).add(nanos);
  }

  public static synchronized String label(TimeUnit unit) {
    return LABELS.computeIfAbsent(unit, u -> u.name().toLowerCase());
  }

  /** Steps of a build. */
  public enum Phase {
    PARSE,
    ATTRIBUTE,
    GENERATE
  }
}
