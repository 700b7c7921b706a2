package examples.unboundedlonglivedcollection;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Uploads leave the map when they are finished or cancelled. */
@Service
public class OkServiceRemoves {
  private final Map<UUID, StringBuilder> uploads = new ConcurrentHashMap<>();

  public UUID begin() {
    UUID id = UUID.randomUUID();
    uploads.put(id, new StringBuilder());
    return id;
  }

  public void append(UUID id, String part) {
    uploads.get(id).append(part);
  }

  public String finish(UUID id) {
    return uploads.remove(id).toString();
  }

  public void cancel(UUID id) {
    uploads.remove(id);
  }
}
