package examples.weakmapvalueholdskey;

import java.lang.ref.Cleaner;

/** An inner class that is not static holds its outer object. */
public class BadCleanerInnerClass {
  private static final Cleaner CLEANER = Cleaner.create();
  private long address;

  public BadCleanerInnerClass(long address) {
    this.address = address;
    CLEANER.register(this, new Free()); // LEAK: WeakMapValueHoldsKey@warning: cleaning action
  }

  private final class Free implements Runnable {
    @Override
    public void run() {
      address = 0;
    }
  }
}
