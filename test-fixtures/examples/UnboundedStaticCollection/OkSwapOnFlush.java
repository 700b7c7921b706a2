package examples.unboundedstaticcollection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Flushing swaps the buffer for a fresh one. */
public class OkSwapOnFlush {
  private static List<String> buffer = new ArrayList<>();

  public static synchronized void append(String line) {
    buffer.add(line);
  }

  public static void flush(Consumer<List<String>> sink) {
    List<String> full;
    synchronized (OkSwapOnFlush.class) {
      full = buffer;
      buffer = new ArrayList<>();
    }
    sink.accept(full);
  }
}
