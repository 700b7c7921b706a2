package examples.cancelledtaskretained;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Each reply cancels a time-out, which stays in the queue for an hour. */
public class BadPoolOfClient {
  private final ScheduledThreadPoolExecutor timeouts; // LEAK: CancelledTaskRetained: timeouts

  public BadPoolOfClient(int threads) {
    timeouts = new ScheduledThreadPoolExecutor(threads);
  }

  public ScheduledFuture<?> sent(Runnable expired) {
    return timeouts.schedule(expired, 1, TimeUnit.HOURS);
  }

  public void replied(ScheduledFuture<?> timeout) {
    timeout.cancel(false);
  }
}
