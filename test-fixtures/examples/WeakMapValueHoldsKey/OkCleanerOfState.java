package examples.weakmapvalueholdskey;

import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;

/** The action holds the resource alone. */
public class OkCleanerOfState implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();
  private final Cleaner.Cleanable cleanable;

  public OkCleanerOfState(long address) {
    cleanable = CLEANER.register(this, new Free(address));
    CLEANER.register(this, () -> System.out.println("gone: " + address));
  }

  @Override
  public void close() {
    cleanable.clean();
  }

  private static final class Free implements Runnable {
    private long address;

    Free(long address) {
      this.address = address;
    }

    @Override
    public void run() {
      address = 0;
    }
  }

  /** Keeps the key, not the document. */
  static final class Keyed extends WeakReference<StringBuilder> {
    private final String key;

    Keyed(String key, StringBuilder document) {
      super(document);
      this.key = key;
    }

    String key() {
      return key;
    }
  }
}
