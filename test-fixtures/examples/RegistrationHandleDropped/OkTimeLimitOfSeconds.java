package examples.registrationhandledropped;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What stays for five seconds is no leak. */
public class OkTimeLimitOfSeconds {
  private final ScheduledExecutorService timer;

  public OkTimeLimitOfSeconds(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  public CompletableFuture<byte[]> call(byte[] body) {
    CompletableFuture<byte[]> reply = new CompletableFuture<>();
    timer.schedule(() -> reply.completeExceptionally(new TimeoutException()), 5, TimeUnit.SECONDS);
    return reply;
  }
}
