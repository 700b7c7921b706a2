package examples.unboundedlonglivedcollection;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** The framework calls the sweep. */
@Service
public class OkScheduledSweep {
  private final Map<String, Instant> oneTimeCodes = new ConcurrentHashMap<>();

  public void issued(String code) {
    oneTimeCodes.put(code, Instant.now());
  }

  @Scheduled(fixedDelay = 60_000)
  void sweep() {
    Instant limit = Instant.now().minus(Duration.ofMinutes(10));
    oneTimeCodes.values().removeIf(limit::isAfter);
  }
}
