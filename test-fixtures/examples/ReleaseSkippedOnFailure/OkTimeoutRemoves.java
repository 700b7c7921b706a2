package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** The reply removes, and whoever waits in vain removes too. */
@Component
public class OkTimeoutRemoves {
  private final Map<Long, CompletableFuture<String>> calls = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();

  public String call(String request) throws Exception {
    long id = ids.incrementAndGet();
    CompletableFuture<String> reply = new CompletableFuture<>();
    calls.put(id, reply);
    try {
      System.out.println(id + ":" + request);
      return reply.get(30, TimeUnit.SECONDS);
    } finally {
      calls.remove(id);
    }
  }

  public void replied(long id, String text) {
    CompletableFuture<String> reply = calls.remove(id);
    if (reply != null) {
      reply.complete(text);
    }
  }
}
