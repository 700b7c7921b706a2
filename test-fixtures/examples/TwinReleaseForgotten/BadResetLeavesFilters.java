package examples.twinreleaseforgotten;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** A gateway starts over when its configuration or its modules change, and forgets one list. */
public class BadResetLeavesFilters implements Runnable {
  private final ExecutorService executor;
  private final ModuleLoader loader;
  private List<RequestFilter> filters = new ArrayList<>(); // LEAK: TwinReleaseForgotten@warning: filters
  private Object routes;
  private String state = "new";

  public BadResetLeavesFilters(ExecutorService executor, ModuleLoader loader) {
    this.executor = executor;
    this.loader = loader;
  }

  public void configurationChanged() {
    closeRoutes();
    cancelTimers();
    this.routes = null;
    this.filters = new ArrayList<>();
    state = "new";
    schedule();
  }

  public void moduleRemoved(String module) {
    closeRoutes();
    cancelTimers();
    this.routes = null;
    state = "waiting for " + module;
    schedule();
  }

  @Override
  public void run() {
    routes = new Object();
    for (RequestFilter each : loader.load()) {
      filters.add(each);
    }
    state = "ready";
  }

  public boolean accepts(String path) {
    return filters.stream().allMatch(each -> each.accepts(path, state));
  }

  private void schedule() {
    executor.execute(this);
  }

  private void closeRoutes() {
    loader.close(routes);
  }

  private void cancelTimers() {
    loader.cancel();
  }

  /** Decides on requests. */
  public interface RequestFilter {
    /** Whether it lets a request through. */
    boolean accepts(String path, String state);
  }

  /** Knows what is installed. */
  public interface ModuleLoader {
    /** Makes the filters. */
    List<RequestFilter> load();

    /** Ends routes. */
    void close(Object routes);

    /** Ends timers. */
    void cancel();
  }
}
