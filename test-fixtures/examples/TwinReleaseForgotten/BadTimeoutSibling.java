package examples.twinreleaseforgotten;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Of three ways to end, one forgets the correlation. */
@Component
public class BadTimeoutSibling {
  private final Map<String, Consumer<String>> waiting = new ConcurrentHashMap<>(); // LEAK: TwinReleaseForgotten|ReleaseSkippedOnFailure: waiting

  public void sent(String correlation, Consumer<String> callback) {
    waiting.put(correlation, callback);
  }

  public void onReply(String correlation, String text) {
    Consumer<String> callback = waiting.remove(correlation);
    if (callback != null) {
      callback.accept(text);
    }
  }

  public void onError(String correlation, Exception failure) {
    Consumer<String> callback = waiting.remove(correlation);
    if (callback != null) {
      callback.accept("error: " + failure);
    }
  }

  public void onTimeout(String correlation) {
    Consumer<String> callback = waiting.get(correlation);
    if (callback != null) {
      callback.accept("timeout");
    }
  }
}
