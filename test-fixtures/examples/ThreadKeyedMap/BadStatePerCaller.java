package examples.threadkeyedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Every thread that ever called stays, with its buffer. */
@Component
public class BadStatePerCaller {
  private final Map<Thread, byte[]> buffers = new ConcurrentHashMap<>(); // LEAK: ThreadKeyedMap: buffers

  public int checksum(String text) {
    byte[] buffer = buffers.computeIfAbsent(Thread.currentThread(), thread -> new byte[8_192]);
    int sum = 0;
    for (int i = 0; i < text.length() && i < buffer.length; i++) {
      buffer[i] = (byte) text.charAt(i);
      sum += buffer[i];
    }
    return sum;
  }
}
