package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.springframework.stereotype.Service;

/** The failure callback logs, and leaves the request where it is. */
@Service
public class BadSuccessCallbackOnly {
  private static final Logger LOG = Logger.getLogger("orders");

  private final Map<String, String> pending = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure: pending
  private final Gateway gateway;

  public BadSuccessCallbackOnly(Gateway gateway) {
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
            LOG.warning("order " + id + " failed: " + cause);
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
