package examples.stronginterner;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import org.springframework.stereotype.Component;

/** The same by way of the builder. */
@Component
public class BadBuilderInterner {
  private final Interner<Label> labels = // LEAK: StrongInterner@warning: labels
      Interners.newBuilder().strong().concurrencyLevel(8).build();

  public Label label(String metric, String value) {
    return labels.intern(new Label(metric, value));
  }

  /** A pair. */
  public record Label(String metric, String value) {}
}
