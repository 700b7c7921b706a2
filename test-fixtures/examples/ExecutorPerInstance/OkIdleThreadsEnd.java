package examples.executorperinstance;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads of a cached pool end after a minute without work, and the pool goes with them. */
public class OkIdleThreadsEnd {
  private final ExecutorService senders = Executors.newCachedThreadPool();
  private volatile boolean stopped;

  public void send(Runnable message) {
    if (!stopped) {
      senders.execute(message);
    }
  }

  public void stop() {
    stopped = true;
  }
}
