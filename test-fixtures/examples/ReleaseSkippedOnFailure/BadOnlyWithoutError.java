package examples.releaseskippedonfailure;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** whenComplete, and then a condition that leaves failures out. */
@Component
public class BadOnlyWithoutError {
  private final Set<String> uploading = ConcurrentHashMap.newKeySet(); // LEAK: ReleaseSkippedOnFailure: uploading

  public void upload(String file, Runnable transfer) {
    if (!uploading.add(file)) {
      return;
    }
    CompletableFuture.runAsync(transfer)
        .whenComplete(
            (nothing, failure) -> {
              if (failure == null) {
                uploading.remove(file);
              } else {
                System.err.println("upload of " + file + ": " + failure);
              }
            });
  }
}
