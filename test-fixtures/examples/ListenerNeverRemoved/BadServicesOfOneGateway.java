package examples.listenerneverremoved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Both are services of one gateway, which begins and ends them together. */
public class BadServicesOfOneGateway {
  private final Map<String, String> routes = new HashMap<>();

  public void init(Map<String, String> options, int port) {
    Monitor monitor = (Monitor) Gateway.getServices().getService("monitor");
    monitor.addListener(() -> routes.clear()); // LEAK: ListenerNeverRemoved@warning: init
    routes.put("port", options.getOrDefault("port", String.valueOf(port)));
  }

  public void stop() {
    routes.put("port", "none");
  }

  /** Has one of each service. */
  static final class Gateway {
    private static final Gateway CURRENT = new Gateway();
    private final Map<String, Object> services = new HashMap<>();

    private Gateway() {
      services.put("monitor", new Monitor());
    }

    static Gateway getServices() {
      return CURRENT;
    }

    Object getService(String name) {
      return services.get(name);
    }
  }

  /** Tells of changes. */
  static final class Monitor {
    private final List<Runnable> listeners = new ArrayList<>();

    void addListener(Runnable listener) {
      listeners.add(listener);
    }

    void removeListener(Runnable listener) {
      listeners.remove(listener);
    }

    void changed() {
      listeners.forEach(Runnable::run);
    }
  }
}
