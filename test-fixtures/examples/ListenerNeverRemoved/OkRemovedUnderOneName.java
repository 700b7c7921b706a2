package examples.listenerneverremoved;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Listeners of all kinds are taken back by one method, which is told where they listened. */
public class OkRemovedUnderOneName implements Runnable {
  private final Cluster cluster;

  public OkRemovedUnderOneName(Cluster cluster) {
    this.cluster = cluster;
    Cluster.getInstance().addHealthChangeListener(this);
  }

  @Override
  public void run() {}

  public void shutdown() {
    Cluster.getInstance().removeListener("/health", this);
    cluster.touch();
  }

  /** The nodes of the program. */
  public static class Cluster {
    private static final Cluster INSTANCE = new Cluster();

    private final Map<String, List<Object>> listeners = new ConcurrentHashMap<>();

    public static Cluster getInstance() {
      return INSTANCE;
    }

    public void addHealthChangeListener(Runnable listener) {
      listeners.computeIfAbsent("/health", path -> new ArrayList<>()).add(listener);
    }

    public void removeListener(String path, Object listener) {
      listeners.getOrDefault(path, new ArrayList<>()).remove(listener);
    }

    void touch() {}
  }
}
