package examples.threadlocalneverremoved;

import java.util.function.Supplier;

/** What was there before comes back, which is null for the outermost of nested calls. */
public class OkRestoredInFinally {
  private static final ThreadLocal<OkRestoredInFinally> CURRENT = new ThreadLocal<>();
  private static final ThreadLocal<Statistics> STATISTICS = new ThreadLocal<>();

  public void run(Runnable work) {
    OkRestoredInFinally before = CURRENT.get();
    try {
      CURRENT.set(this);
      work.run();
    } finally {
      CURRENT.set(before);
    }
  }

  public static OkRestoredInFinally current() {
    return CURRENT.get();
  }

  public <T> T measure(Statistics statistics, Supplier<T> work) {
    Statistics outer = Statistics.current();
    statistics.begin();
    try {
      return work.get();
    } finally {
      Statistics.makeCurrent(outer);
    }
  }

  /** Counts. */
  public static class Statistics {
    private int begun;

    void begin() {
      begun++;
      STATISTICS.set(this);
    }

    static Statistics current() {
      return STATISTICS.get();
    }

    static void makeCurrent(Statistics statistics) {
      STATISTICS.set(statistics);
    }

    int begun() {
      return begun;
    }
  }
}
