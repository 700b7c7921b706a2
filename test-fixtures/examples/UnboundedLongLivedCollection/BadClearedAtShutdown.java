package examples.unboundedlonglivedcollection;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Emptied when the application ends, which is when it no longer matters. */
@RestController
public class BadClearedAtShutdown {
  private final Map<String, byte[]> avatars = new ConcurrentHashMap<>(); // LEAK: UnboundedLongLivedCollection|EvictionNeverRuns: avatars

  @GetMapping("/avatar/{user}")
  public byte[] avatar(@PathVariable String user) {
    return avatars.computeIfAbsent(user, this::draw);
  }

  private byte[] draw(String user) {
    return user.getBytes();
  }

  @PreDestroy
  void shutdown() {
    avatars.clear();
  }
}
