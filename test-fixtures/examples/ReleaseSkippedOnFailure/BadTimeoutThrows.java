package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** A call that times out leaves its slot behind. */
@Component
public class BadTimeoutThrows {
  private final Map<Long, BlockingQueue<String>> calls = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure: calls
  private final AtomicLong ids = new AtomicLong();

  public String call(String request) throws InterruptedException, TimeoutException {
    long id = ids.incrementAndGet();
    BlockingQueue<String> slot = new SynchronousQueue<>();
    calls.put(id, slot);
    transmit(id, request);
    String reply = slot.poll(30, TimeUnit.SECONDS);
    if (reply == null) {
      throw new TimeoutException("no reply to " + id);
    }
    calls.remove(id);
    return reply;
  }

  public void replied(long id, String reply) throws InterruptedException {
    BlockingQueue<String> slot = calls.get(id);
    if (slot != null) {
      slot.offer(reply, 1, TimeUnit.SECONDS);
    }
  }

  private void transmit(long id, String request) {
    System.out.println(id + ":" + request);
  }
}
