package examples.unboundedmetrictags;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;

/** A counter for each address that anybody types. */
public class BadUriTag {
  private final MeterRegistry registry;

  public BadUriTag(MeterRegistry registry) {
    this.registry = registry;
  }

  public void served(HttpServletRequest request) {
    registry.counter("http.requests", "uri", request.getRequestURI()).increment(); // LEAK: UnboundedMetricTags: served
  }
}
