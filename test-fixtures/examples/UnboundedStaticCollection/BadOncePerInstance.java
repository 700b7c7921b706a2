package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Once for each object is not once: the map is everyone's. */
public class BadOncePerInstance {
  private static final Map<UUID, String> LABELS = // LEAK: UnboundedStaticCollection@error: LABELS
      new ConcurrentHashMap<>();
  private final UUID request = UUID.randomUUID();
  private String label;

  public String label() {
    if (label == null) {
      label = "request " + request;
      LABELS.put(request, label);
    }
    return label;
  }

  public static String labelOf(UUID request) {
    return LABELS.get(request);
  }
}
