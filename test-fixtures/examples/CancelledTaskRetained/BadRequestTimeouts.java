package examples.cancelledtaskretained;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** A cancelled time-out waits in the queue, with request and reply, until its hour comes. */
@Component
public class BadRequestTimeouts {
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1); // LEAK: CancelledTaskRetained: timer

  public CompletableFuture<byte[]> guard(CompletableFuture<byte[]> reply) {
    ScheduledFuture<?> timeout = timer.schedule(() -> reply.cancel(true), 1, TimeUnit.HOURS);
    return reply.whenComplete((body, failure) -> timeout.cancel(false));
  }
}
