package examples.unboundedlonglivedcollection;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The completion calls a method that removes. */
@Service
public class OkForgottenByCompletion {
  private final Set<Download> running = ConcurrentHashMap.newKeySet();

  public void start(Download download) {
    running.add(download);
    CompletableFuture.runAsync(download).whenComplete((nothing, failure) -> finished(download));
  }

  private void finished(Download download) {
    running.remove(download);
  }

  public void cancelAll() {
    running.forEach(Download::cancel);
  }

  /** A transfer. */
  public interface Download extends Runnable {
    void cancel();
  }
}
