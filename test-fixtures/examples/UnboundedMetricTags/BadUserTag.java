package examples.unboundedmetrictags;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** A meter per user and session. */
public class BadUserTag {
  private final MeterRegistry registry;

  public BadUserTag(MeterRegistry registry) {
    this.registry = registry;
  }

  public void loggedIn(String userId, String sessionId) {
    Counter.builder("logins").tag("user", userId).tag("session", sessionId).register(registry).increment(); // LEAK: UnboundedMetricTags: loggedIn
  }
}
