package examples.registrationhandledropped;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The answer cancels the time limit. */
public class OkTimeLimitCancelled {
  private final ScheduledExecutorService timer;

  public OkTimeLimitCancelled(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  public CompletableFuture<byte[]> call(byte[] body) {
    CompletableFuture<byte[]> reply = new CompletableFuture<>();
    ScheduledFuture<?> limit =
        timer.schedule(
            () -> reply.completeExceptionally(new TimeoutException()), 1, TimeUnit.HOURS);
    reply.whenComplete((answer, failure) -> limit.cancel(false));
    return reply;
  }
}
