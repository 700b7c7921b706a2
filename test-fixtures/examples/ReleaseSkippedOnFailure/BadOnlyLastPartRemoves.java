package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A transfer that is broken off never sends its last part. */
@Component
public class BadOnlyLastPartRemoves {
  private final Map<String, StringBuilder> transfers = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure@info: transfers

  public void received(Part part) {
    transfers.computeIfAbsent(part.file(), f -> new StringBuilder()).append(part.text());
    if (part.isLast()) {
      transfers.remove(part.file());
    }
  }

  /** A piece of a file. */
  public interface Part {
    String file();

    String text();

    boolean isLast();
  }
}
