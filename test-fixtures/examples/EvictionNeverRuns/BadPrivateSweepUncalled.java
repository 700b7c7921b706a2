package examples.evictionneverruns;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A complete, correct, private and uncalled sweep. */
@Component
public class BadPrivateSweepUncalled {
  private static final Duration KEEP = Duration.ofMinutes(30);

  private final Map<String, Instant> captchas = new ConcurrentHashMap<>(); // LEAK: EvictionNeverRuns|UnboundedLongLivedCollection@error: captchas

  public boolean solved(String captcha) {
    return captchas.putIfAbsent(captcha, Instant.now()) == null;
  }

  private void sweep() {
    Instant limit = Instant.now().minus(KEEP);
    captchas.values().removeIf(limit::isAfter);
  }
}
