package examples.threadlocalneverremoved;

/** One flag per thread, in an array that belongs to the platform's loader. */
public final class OkOneFlagInArray {
  private static final ThreadLocal<boolean[]> INSIDE = ThreadLocal.withInitial(() -> new boolean[1]);

  private OkOneFlagInArray() {}

  public static boolean enter() {
    boolean[] flag = INSIDE.get();
    boolean before = flag[0];
    flag[0] = true;
    return before;
  }

  public static void leave() {
    INSIDE.get()[0] = false;
  }
}
