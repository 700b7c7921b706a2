package examples.listenerregistrywithoutremove;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The service outlives its observers. */
@Service
public class BadServiceObservers {
  private final List<StockObserver> observers = new ArrayList<>(); // LEAK: ListenerRegistryWithoutRemove|UnboundedLongLivedCollection|UnboundedStaticCollection@warning: observers

  public synchronized void addObserver(StockObserver observer) {
    observers.add(observer);
  }

  public synchronized void sold(String article) {
    for (StockObserver observer : observers) {
      observer.stockChanged(article);
    }
  }

  /** Watches the stock. */
  public interface StockObserver {
    void stockChanged(String article);
  }
}
