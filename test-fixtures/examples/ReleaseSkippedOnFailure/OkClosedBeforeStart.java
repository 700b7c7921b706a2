package examples.releaseskippedonfailure;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** A consumer that was never started is closed and leaves. */
@Service
public class OkClosedBeforeStart {
  private final Set<Consumer> consumers = ConcurrentHashMap.newKeySet();

  public Consumer subscribe(Runnable work) {
    Consumer consumer = new Consumer(work);
    consumers.add(consumer);
    return consumer;
  }

  public int count() {
    return consumers.size();
  }

  /** Works in a thread of its own. */
  public class Consumer implements AutoCloseable {
    private final Runnable work;
    private Thread worker;

    Consumer(Runnable work) {
      this.work = work;
    }

    public void start() {
      worker = new Thread(work);
      worker.start();
    }

    @Override
    public void close() {
      consumers.remove(this);
      if (worker == null) {
        return;
      }
      worker.interrupt();
    }
  }
}
