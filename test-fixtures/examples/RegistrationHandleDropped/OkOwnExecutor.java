package examples.registrationhandledropped;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The executor is its own and ends with it; no handle is needed. */
public class OkOwnExecutor implements AutoCloseable {
  private final ScheduledExecutorService own = Executors.newSingleThreadScheduledExecutor();
  private int ticks;

  public OkOwnExecutor() {
    own.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
  }

  private void tick() {
    ticks++;
  }

  public int ticks() {
    return ticks;
  }

  @Override
  public void close() {
    own.shutdown();
  }
}
