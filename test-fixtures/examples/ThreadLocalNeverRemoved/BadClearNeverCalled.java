package examples.threadlocalneverremoved;

/** The clean-up is private and uncalled. */
public class BadClearNeverCalled {
  private static final ThreadLocal<byte[]> PAYLOAD = new ThreadLocal<>(); // LEAK: ThreadLocalNeverRemoved: PAYLOAD

  public static int process(byte[] payload) {
    PAYLOAD.set(payload);
    return checksum();
  }

  private static int checksum() {
    int sum = 0;
    for (byte b : PAYLOAD.get()) {
      sum += b;
    }
    return sum;
  }

  private static void clear() {
    PAYLOAD.remove();
  }
}
