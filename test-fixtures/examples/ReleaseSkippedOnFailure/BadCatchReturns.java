package examples.releaseskippedonfailure;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The handler of the exception returns past the removal. */
public class BadCatchReturns {
  private static final Map<String, Integer> OPEN = new HashMap<>(); // LEAK: ReleaseSkippedOnFailure: OPEN

  public static synchronized int copy(String name, Source source) {
    OPEN.merge(name, 1, Integer::sum);
    int bytes;
    try {
      bytes = source.read();
    } catch (IOException e) {
      System.err.println(name + ": " + e.getMessage());
      return -1;
    }
    OPEN.remove(name);
    return bytes;
  }

  /** Reads. */
  public interface Source {
    int read() throws IOException;
  }
}
