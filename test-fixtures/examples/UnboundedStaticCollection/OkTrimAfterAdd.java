package examples.unboundedstaticcollection;

import java.util.ArrayDeque;
import java.util.Deque;

/** A ring made by hand. */
public class OkTrimAfterAdd {
  private static final Deque<Double> WINDOW = new ArrayDeque<>();

  public static synchronized double average(double sample) {
    WINDOW.addLast(sample);
    while (WINDOW.size() > 60) {
      WINDOW.removeFirst();
    }
    return WINDOW.stream().mapToDouble(Double::doubleValue).average().orElse(sample);
  }
}
