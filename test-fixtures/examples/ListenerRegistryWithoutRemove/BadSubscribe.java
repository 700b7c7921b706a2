package examples.listenerregistrywithoutremove;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Service;

/** Subscribes, and there is no end to it. */
@Service
public class BadSubscribe {
  private final List<PriceSubscriber> subscribers = new CopyOnWriteArrayList<>(); // LEAK: ListenerRegistryWithoutRemove|UnboundedLongLivedCollection@warning: subscribers

  public boolean subscribe(PriceSubscriber subscriber) {
    return subscribers.add(subscriber);
  }

  public void changed(long cents) {
    subscribers.forEach(each -> each.priceChanged(cents));
  }

  /** Told of prices. */
  public interface PriceSubscriber {
    void priceChanged(long cents);
  }
}
