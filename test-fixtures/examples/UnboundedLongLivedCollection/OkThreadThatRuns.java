package examples.unboundedlonglivedcollection;

import java.util.HashMap;
import java.util.Map;

/** The context remembers which thread works in it; it does not own the thread. */
public class OkThreadThatRuns {
  private final Map<String, Object> values = new HashMap<>();
  private Thread worker;

  public void enter() {
    worker = Thread.currentThread();
  }

  public void remember(String question, Object answer) {
    values.put(question, answer);
  }

  public boolean isMine() {
    return worker == Thread.currentThread() && !values.isEmpty();
  }
}
