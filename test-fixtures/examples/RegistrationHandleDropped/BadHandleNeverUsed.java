package examples.registrationhandledropped;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The future is kept in a field, and close does not cancel it. */
public class BadHandleNeverUsed implements AutoCloseable {
  private final ScheduledFuture<?> idleCheck; // LEAK: RegistrationHandleDropped: idleCheck
  private final byte[] buffer = new byte[1 << 20];
  private boolean closed;

  public BadHandleNeverUsed(ScheduledExecutorService shared) {
    idleCheck = shared.scheduleAtFixedRate(this::checkIdle, 1, 1, TimeUnit.MINUTES);
  }

  private void checkIdle() {
    buffer[0]++;
  }

  public boolean isWatched() {
    return !closed && !idleCheck.isDone();
  }

  @Override
  public void close() {
    closed = true;
  }
}
