package examples.twinreleaseforgotten;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import jakarta.inject.Singleton;

/** The counters per kind stay, and there are three of them. */
@Singleton
public class OkFinitePartner {
  private final Map<Long, Kind> orders = new HashMap<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  public synchronized void placed(long id, Kind kind) {
    orders.put(id, kind);
    counts.merge(kind, 1, Integer::sum);
  }

  public synchronized void delivered(long id) {
    orders.remove(id);
  }

  /** How to ship. */
  public enum Kind {
    LETTER,
    PARCEL,
    FREIGHT
  }
}
