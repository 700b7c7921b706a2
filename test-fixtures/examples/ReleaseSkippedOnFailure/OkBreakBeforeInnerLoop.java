package examples.releaseskippedonfailure;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** The outer loop stops before anything is added; the inner one takes out what the round added. */
public class OkBreakBeforeInnerLoop {
  private final Map<String, Long> deadlines = new HashMap<>();
  private final Queue<String> waiting = new ArrayDeque<>();

  public void sendAll(long now) {
    while (true) {
      String node = waiting.poll();
      if (node == null) {
        break;
      }
      deadlines.put(node, now + 500);
      while (!trySend(node)) {
        Thread.onSpinWait();
      }
      deadlines.remove(node);
    }
  }

  private boolean trySend(String node) {
    return node.hashCode() % 2 == 0;
  }
}
