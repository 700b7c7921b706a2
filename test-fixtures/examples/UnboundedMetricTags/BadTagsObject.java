package examples.unboundedmetrictags;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.List;

/** The id is in an object of tags. */
public class BadTagsObject {
  private final MeterRegistry registry;

  public BadTagsObject(MeterRegistry registry) {
    this.registry = registry;
  }

  public void ordered(String shop, long orderId) {
    registry.counter("orders", Tags.of("shop", shop, "order", String.valueOf(orderId))).increment(); // LEAK: UnboundedMetricTags@error: ordered
  }

  public void paid(String accountId) {
    registry.timer("payments", List.of(Tag.of("account", accountId))).record(() -> {}); // LEAK: UnboundedMetricTags@error: paid
  }
}
