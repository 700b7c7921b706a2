package examples.unboundedmetrictags;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Made once. */
@Component
public class OkMeterInField {
  private final Counter orders;

  public OkMeterInField(MeterRegistry registry) {
    orders = Counter.builder("orders").description("placed orders").register(registry);
  }

  public void ordered() {
    orders.increment();
  }
}
