package examples.registrationhandledropped;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A failed call leaves its time-out scheduled, and with it the call and its request. */
public class BadCancelledOnCompleteOnly extends CompletableFuture<String> {
  private final String request;
  private ScheduledFuture<?> timeout; // LEAK: RegistrationHandleDropped: timeout

  public BadCancelledOnCompleteOnly(String request) {
    this.request = request;
  }

  public void startTimer(ScheduledExecutorService timers) {
    timeout = timers.schedule(this::expire, 10, TimeUnit.MINUTES);
  }

  private void expire() {
    completeExceptionally(new TimeoutException(request));
  }

  @Override
  public boolean complete(String reply) {
    if (timeout != null) {
      timeout.cancel(false);
    }
    return super.complete(reply);
  }
}
