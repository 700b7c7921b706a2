package examples.cancelledtaskretained;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Cancelled tasks leave at once. */
@Component
public class OkRemoveOnCancel {
  private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);

  public OkRemoveOnCancel() {
    timer.setRemoveOnCancelPolicy(true);
  }

  public CompletableFuture<byte[]> guard(CompletableFuture<byte[]> reply) {
    ScheduledFuture<?> timeout = timer.schedule(() -> reply.cancel(true), 1, TimeUnit.HOURS);
    return reply.whenComplete((body, failure) -> timeout.cancel(false));
  }
}
