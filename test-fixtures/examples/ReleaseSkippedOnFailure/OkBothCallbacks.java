package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Success and failure both remove. */
@Service
public class OkBothCallbacks {
  private final Map<String, String> pending = new ConcurrentHashMap<>();
  private final Gateway gateway;

  public OkBothCallbacks(Gateway gateway) {
    this.gateway = gateway;
  }

  public void order(String id, String article) {
    pending.put(id, article);
    gateway.send(
        article,
        new Callback() {
          @Override
          public void onSuccess(String receipt) {
            pending.remove(id);
          }

          @Override
          public void onFailure(Throwable cause) {
            pending.remove(id);
          }
        });
  }

  /** Sends. */
  public interface Gateway {
    void send(String article, Callback callback);
  }

  /** Told once, either way. */
  public interface Callback {
    void onSuccess(String receipt);

    void onFailure(Throwable cause);
  }
}
