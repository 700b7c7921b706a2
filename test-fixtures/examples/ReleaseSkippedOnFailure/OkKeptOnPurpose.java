package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** A failed delivery stays for the retry, which removes it or gives up. */
@Service
public class OkKeptOnPurpose {
  private final Map<String, Integer> retries = new ConcurrentHashMap<>();

  public void deliver(String message, Runnable transport) {
    retries.putIfAbsent(message, 0);
    try {
      transport.run();
      retries.remove(message);
    } catch (RuntimeException e) {
      if (retries.merge(message, 1, Integer::sum) > 5) {
        retries.remove(message);
      }
    }
  }
}
