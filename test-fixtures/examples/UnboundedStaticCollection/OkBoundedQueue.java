package examples.unboundedstaticcollection;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingDeque;

/** Queues with a capacity refuse what does not fit. */
public class OkBoundedQueue {
  private static final BlockingQueue<String> RECENT = new ArrayBlockingQueue<>(100);
  private static final LinkedBlockingDeque<String> SAMPLES = new LinkedBlockingDeque<>(50);

  public static boolean log(String line) {
    SAMPLES.offerLast(line);
    return RECENT.offer(line);
  }
}
