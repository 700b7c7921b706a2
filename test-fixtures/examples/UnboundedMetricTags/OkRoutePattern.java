package examples.unboundedmetrictags;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;

/** The pattern of the route, not the address. */
public class OkRoutePattern {
  private final MeterRegistry registry;

  public OkRoutePattern(MeterRegistry registry) {
    this.registry = registry;
  }

  public void served(HttpServletRequest request, String pattern, int status) {
    registry
        .counter("http", "method", request.getMethod(), "route", pattern, "status", status / 100 + "xx")
        .increment();
  }
}
