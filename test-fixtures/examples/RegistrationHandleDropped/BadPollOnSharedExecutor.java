package examples.registrationhandledropped;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The shared executor polls for ever, and keeps the closed pool to do it. */
public class BadPollOnSharedExecutor implements AutoCloseable {
  private volatile boolean open = true;
  private int size;

  public BadPollOnSharedExecutor(ScheduledExecutorService shared) {
    shared.scheduleWithFixedDelay(this::fill, 1, 30, TimeUnit.SECONDS); // LEAK: RegistrationHandleDropped: BadPollOnSharedExecutor
  }

  private void fill() {
    if (open) {
      size++;
    }
  }

  public int size() {
    return size;
  }

  @Override
  public void close() {
    open = false;
  }
}
