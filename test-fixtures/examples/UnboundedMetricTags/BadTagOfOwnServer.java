package examples.unboundedmetrictags;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;

/** One value for each binder, of which most programs start one: no error. */
public class BadTagOfOwnServer {
  /** What runs the jobs. */
  public interface JobServer {
    UUID getId();
  }

  private final JobServer server;
  private final MeterRegistry registry;

  public BadTagOfOwnServer(JobServer server, MeterRegistry registry) {
    this.server = server;
    this.registry = registry;
  }

  public void started() {
    registry.counter("jobs.started", "server", server.getId().toString()).increment(); // LEAK: UnboundedMetricTags@warning: started
  }
}
