package examples.threadlocalneverremoved;

import org.springframework.stereotype.Component;

/** Null is a value too: the entry for it stays in the thread. */
@Component
public class BadSetNullPerObject {
  private final ThreadLocal<byte[]> buffer = new ThreadLocal<>(); // LEAK: ThreadLocalNeverRemoved: buffer

  public int send(byte[] bytes) {
    buffer.set(bytes);
    try {
      return length();
    } finally {
      buffer.set(null);
    }
  }

  private int length() {
    return buffer.get().length;
  }
}
