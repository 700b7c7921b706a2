package examples.registrationhandledropped;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Kept and cancelled. */
public class OkCancelledInClose implements AutoCloseable {
  private final Future<?> filling;
  private int size;

  public OkCancelledInClose(ScheduledExecutorService shared) {
    filling = shared.scheduleWithFixedDelay(this::fill, 1, 30, TimeUnit.SECONDS);
  }

  private void fill() {
    size++;
  }

  public int size() {
    return size;
  }

  @Override
  public void close() {
    filling.cancel(false);
  }
}
