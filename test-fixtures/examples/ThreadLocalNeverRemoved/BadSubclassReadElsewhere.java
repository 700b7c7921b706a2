package examples.threadlocalneverremoved;

import java.util.Random;

/** Each thread has a seed of its own, which the classes that count ask for. */
abstract class BadSubclassReadElsewhere {
  static final SeedOfThread SEED = new SeedOfThread(); // LEAK: ThreadLocalNeverRemoved@warning: SEED

  abstract void count(long amount);

  /** Where a thread begins to look. */
  static final class Seed {
    private int code = new Random().nextInt();

    int next() {
      code ^= code << 13;
      code ^= code >>> 17;
      code ^= code << 5;
      return code;
    }
  }

  /** Makes seeds. */
  static final class SeedOfThread extends ThreadLocal<Seed> {
    @Override
    protected Seed initialValue() {
      return new Seed();
    }
  }
}
