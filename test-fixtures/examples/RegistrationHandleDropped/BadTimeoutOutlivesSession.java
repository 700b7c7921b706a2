package examples.registrationhandledropped;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Restarting cancels the old time-out; closing forgets the last one, which holds the session. */
public class BadTimeoutOutlivesSession implements AutoCloseable {
  private final ScheduledExecutorService timers;
  private final StringBuilder received = new StringBuilder();
  private ScheduledFuture<?> timeout; // LEAK: RegistrationHandleDropped: timeout

  public BadTimeoutOutlivesSession(ScheduledExecutorService timers) {
    this.timers = timers;
  }

  public synchronized void received(String text) {
    received.append(text);
    if (timeout != null) {
      timeout.cancel(false);
    }
    timeout = timers.schedule(this::expire, 30, TimeUnit.MINUTES);
  }

  private void expire() {
    received.setLength(0);
  }

  @Override
  public synchronized void close() {
    received.setLength(0);
  }
}
