package examples.weakmapvalueholdskey;

import java.lang.ref.Cleaner;

/** The action calls the object it waits for, so the Cleaner keeps the object. */
public class BadCleanerHoldsThis implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();
  private final Cleaner.Cleanable cleanable;
  private long address;

  public BadCleanerHoldsThis(long address) {
    this.address = address;
    cleanable = CLEANER.register(this, () -> free()); // LEAK: WeakMapValueHoldsKey@warning: cleaning action
  }

  private void free() {
    address = 0;
  }

  @Override
  public void close() {
    cleanable.clean();
  }
}
