package examples.registrynamepercall;

import org.apache.kafka.common.metrics.Metrics;

/** A sensor that is never removed for each client. */
public class BadSensorPerStream {
  private final Metrics metrics;

  public BadSensorPerStream(Metrics metrics) {
    this.metrics = metrics;
  }

  public void sent(String clientId, int bytes) {
    metrics.sensor("bytes-" + clientId).record(bytes); // LEAK: RegistryNamePerCall@warning: sent
  }
}
