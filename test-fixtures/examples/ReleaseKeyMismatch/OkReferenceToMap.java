package examples.releasekeymismatch;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;

/** The reference is read in a method named for removal, and it has no keys. */
@Service
public class OkReferenceToMap {
  private final AtomicReference<Map<String, Long>> schedule = new AtomicReference<>(Map.of());

  public void recalculate(Map<String, Long> weights) {
    schedule.set(new TreeMap<>(weights));
  }

  public long removeShare(String caller, long total) {
    Long share = schedule.get().get(caller);
    return share == null ? total : total - share;
  }
}
