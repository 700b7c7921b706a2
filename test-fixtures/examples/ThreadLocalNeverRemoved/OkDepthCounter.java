package examples.threadlocalneverremoved;

/** A counter per thread that the last one out removes. */
public class OkDepthCounter {
  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  public static void indented(Runnable body) {
    DEPTH.set(DEPTH.get() + 1);
    try {
      body.run();
    } finally {
      int depth = DEPTH.get() - 1;
      if (depth == 0) {
        DEPTH.remove();
      } else {
        DEPTH.set(depth);
      }
    }
  }
}
