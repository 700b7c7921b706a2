package examples.expensivecontextpercall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The injected Instance keeps each exporter it gave, until the application ends. */
@ApplicationScoped
public class BadDependentInstance {
  @Inject private Instance<Exporter> exporters;

  public byte[] export(String text) {
    return exporters.get().run(text); // LEAK: ExpensiveContextPerCall@warning: destroy
  }

  /** Without a scope annotation it is dependent. */
  public static class Exporter {
    private final byte[] buffer = new byte[1 << 20];

    byte[] run(String text) {
      buffer[0] = (byte) text.length();
      return buffer;
    }
  }
}
