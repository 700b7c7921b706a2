package examples.twinreleaseforgotten;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Three usages are started with the queue, and two of them stopped. */
public class BadPartLeftRunning {
  private final Usage memory;
  private final Usage store;
  private final Usage temp;

  public BadPartLeftRunning(List<Usage> children) {
    memory = new Usage(children);
    store = new Usage(children);
    temp = new Usage(children);
  }

  public void start() {
    memory.start();
    store.start();
    temp.start(); // LEAK: TwinReleaseForgotten@info: start
  }

  public void stop() {
    memory.stop();
    store.stop();
  }

  /** Adds itself to those that its parent sums up. */
  public static final class Usage {
    private final List<Usage> children;

    Usage(List<Usage> children) {
      this.children = new CopyOnWriteArrayList<>(children);
    }

    void start() {
      children.add(this);
    }

    void stop() {
      children.remove(this);
    }
  }
}
