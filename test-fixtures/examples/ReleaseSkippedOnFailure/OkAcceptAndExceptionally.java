package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The happy end and the sad end, in two stages. */
@Component
public class OkAcceptAndExceptionally {
  private final Map<String, Long> started = new ConcurrentHashMap<>();

  public void track(String task, CompletableFuture<?> future) {
    started.put(task, System.nanoTime());
    future
        .thenAccept(result -> started.remove(task))
        .exceptionally(
            failure -> {
              started.remove(task);
              return null;
            });
  }
}
