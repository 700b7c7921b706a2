package examples.registrationhandledropped;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Every request stays in the scheduler's queue for an hour, though it is answered at once. */
public class BadTimeLimitKeepsRequest {
  private final ScheduledExecutorService timer;

  public BadTimeLimitKeepsRequest(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  public CompletableFuture<byte[]> call(byte[] body) {
    CompletableFuture<byte[]> reply = new CompletableFuture<>();
    timer.schedule(() -> reply.completeExceptionally(new TimeoutException()), 1, TimeUnit.HOURS); // LEAK: RegistrationHandleDropped@info: call
    return reply;
  }
}
