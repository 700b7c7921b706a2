package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A sample per second, for as long as the server runs. */
@Component
public class BadScheduledSamples {
  private final List<Long> freeMemory = new ArrayList<>(); // LEAK: UnboundedLongLivedCollection: freeMemory

  @Scheduled(fixedRate = 1_000)
  public void sample() {
    synchronized (freeMemory) {
      freeMemory.add(Runtime.getRuntime().freeMemory());
    }
  }

  public long lowest() {
    synchronized (freeMemory) {
      return freeMemory.stream().mapToLong(Long::longValue).min().orElse(-1);
    }
  }
}
