package examples.releasekeymismatch;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Backwards, or with a step back, an index may remove. */
@Component
public class OkIndexStepsBack {
  private final List<Task> tasks = new ArrayList<>();

  public synchronized void add(Task task) {
    tasks.add(task);
  }

  public synchronized void sweep() {
    for (int i = 0; i < tasks.size(); i++) {
      if (tasks.get(i).isDone()) {
        tasks.remove(i);
        i--;
      }
    }
  }

  public synchronized void clearAll() {
    for (int i = tasks.size() - 1; i >= 0; i--) {
      tasks.remove(i);
    }
  }

  public synchronized void removeFirstDone() {
    for (int i = 0; i < tasks.size(); i++) {
      if (tasks.get(i).isDone()) {
        tasks.remove(i);
        break;
      }
    }
  }

  /** Work. */
  public interface Task {
    boolean isDone();
  }
}
