package examples.releasekeymismatch;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Removing a route takes it out of its target; targets are few and stay. */
public class OkShrinksTheValue {
  private final Map<String, Target> targets = new ConcurrentHashMap<>();

  public void addRoute(String name, String path) {
    targets.computeIfAbsent(name, Target::new).paths.add(path);
  }

  public boolean removeRoute(String name, String path) {
    Target target = targets.get(name);
    return target != null && target.paths.remove(path);
  }

  private static final class Target {
    private final String name;
    private final Set<String> paths = ConcurrentHashMap.newKeySet();

    Target(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name + paths;
    }
  }
}
