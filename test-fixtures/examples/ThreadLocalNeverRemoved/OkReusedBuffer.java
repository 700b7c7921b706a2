package examples.threadlocalneverremoved;

/** A buffer of fixed size per thread, emptied for each use. */
public class OkReusedBuffer {
  private static final ThreadLocal<StringBuilder> BUFFER =
      ThreadLocal.withInitial(() -> new StringBuilder(256));

  public static String join(int... numbers) {
    StringBuilder buffer = BUFFER.get();
    buffer.setLength(0);
    for (int number : numbers) {
      buffer.append(number).append(' ');
    }
    return buffer.toString();
  }
}
