package examples.threadkeyedmap;

/** The value goes with its thread. */
public class OkThreadLocal {
  private static final ThreadLocal<byte[]> BUFFER = ThreadLocal.withInitial(() -> new byte[8_192]);

  public static int capacity() {
    return BUFFER.get().length;
  }
}
