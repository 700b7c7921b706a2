package examples.twinreleaseforgotten;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A task that others still wait for is not removed. */
public class OkRefusesWhileLinked {
  private final Map<String, Set<String>> waitingFor = new TreeMap<>();
  private final Set<String> tasks = new HashSet<>();
  private final Thread worker = new Thread(() -> {});

  public void start() {
    worker.start();
  }

  public void shutdown() {
    worker.interrupt();
  }

  public void addDependency(String task, String on) {
    waitingFor.computeIfAbsent(task, t -> new HashSet<>()).add(on);
    tasks.add(task);
  }

  public void removeDependency(String task, String on) {
    Set<String> others = waitingFor.get(task);
    if (others != null) {
      others.remove(on);
      if (others.isEmpty()) {
        waitingFor.remove(task);
      }
    }
  }

  public void removeTask(String task) {
    if (waitingFor.containsKey(task)) {
      throw new IllegalStateException(task + " waits for others");
    }
    tasks.remove(task);
  }

  public int count() {
    return tasks.size();
  }
}
