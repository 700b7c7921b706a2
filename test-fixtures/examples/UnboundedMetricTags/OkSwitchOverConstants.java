package examples.unboundedmetrictags;

import io.micrometer.core.instrument.MeterRegistry;

/** The free text is mapped to a few words. */
public class OkSwitchOverConstants {
  private final MeterRegistry registry;

  public OkSwitchOverConstants(MeterRegistry registry) {
    this.registry = registry;
  }

  public void request(String userAgent) {
    registry.counter("requests", "client", family(userAgent)).increment();
  }

  private static String family(String userAgent) {
    if (userAgent.contains("curl")) {
      return "curl";
    }
    return userAgent.contains("Mozilla") ? "browser" : "other";
  }
}
