package examples.lruwithouteviction;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** After each insertion the eldest entries are removed through the iterator. */
@Component
public class OkEvictsByHand {
  private final LinkedHashMap<String, byte[]> blobs = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  public synchronized void put(String id, byte[] blob) {
    byte[] old = blobs.put(id, blob);
    bytes += blob.length - (old == null ? 0 : old.length);
    Iterator<Map.Entry<String, byte[]>> eldest = blobs.entrySet().iterator();
    while (bytes > 1 << 20 && eldest.hasNext()) {
      bytes -= eldest.next().getValue().length;
      eldest.remove();
    }
  }
}
