package examples.unboundedstaticcollection;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/** Finished jobs are offered to a queue without a consumer. */
public class BadGrowthInLambda {
  private static final Queue<String> FINISHED = new ConcurrentLinkedQueue<>(); // LEAK: UnboundedStaticCollection@error: FINISHED

  private final Executor executor;

  public BadGrowthInLambda(Executor executor) {
    this.executor = executor;
  }

  public void run(String job, Runnable work) {
    executor.execute(
        () -> {
          work.run();
          FINISHED.offer(job);
        });
  }

  public int finished() {
    return FINISHED.size();
  }
}
