package examples.executorperinstance;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The only timer there is, started by the module that boots. */
public enum OkStartOfOnlyObject {
  INSTANCE;

  private long ticks;

  public void start(String module, int seconds) {
    Executors.newSingleThreadScheduledExecutor()
        .scheduleAtFixedRate(() -> tick(module), 1, seconds, TimeUnit.SECONDS);
  }

  private void tick(String module) {
    ticks += module.length();
  }
}
