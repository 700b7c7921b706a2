package examples.releasekeymismatch;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The removal names the device and the code: it takes the code out, and devices are few. */
public class OkPartNamed {
  private final Map<String, Set<Integer>> reloads = new ConcurrentHashMap<>();
  private final Thread watcher = new Thread(this::readAgain);

  public void addReload(String device, int code) {
    reloads.computeIfAbsent(device, d -> ConcurrentHashMap.newKeySet()).add(code);
  }

  public boolean removeReload(String device, int code) {
    Set<Integer> codes = reloads.get(device);
    return codes != null && codes.remove(code);
  }

  public void readAgain() {
    reloads.clear();
    addReload("ajax", 410);
  }

  public void start() {
    watcher.start();
  }

  public void stop() {
    watcher.interrupt();
  }
}
