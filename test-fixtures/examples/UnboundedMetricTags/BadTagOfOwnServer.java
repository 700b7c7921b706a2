package examples.unboundedmetrictags;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;

/** One value for each binder, of which most programs start one: no error. */
public class BadTagOfOwnServer {
  /** What runs the jobs. */
  public interface JobServer {
    UUID getId();

    int getQueued();
  }

  private final JobServer server;
  private final MeterRegistry registry;

  public BadTagOfOwnServer(JobServer server, MeterRegistry registry) {
    this.server = server;
    this.registry = registry;
  }

  public void bind() {
    Gauge.builder("jobs.queued", server, JobServer::getQueued) // LEAK: UnboundedMetricTags@warning: bind
        .tag("server", server.getId().toString())
        .register(registry);
  }
}
