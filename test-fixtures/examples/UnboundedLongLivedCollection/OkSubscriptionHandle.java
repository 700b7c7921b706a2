package examples.unboundedlonglivedcollection;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Whoever subscribes gets the means to leave. */
@Singleton
public class OkSubscriptionHandle {
  private final List<Consumer<String>> subscribers = new CopyOnWriteArrayList<>();

  public Runnable subscribe(Consumer<String> subscriber) {
    subscribers.add(subscriber);
    return () -> subscribers.remove(subscriber);
  }

  public void publish(String event) {
    subscribers.forEach(subscriber -> subscriber.accept(event));
  }
}
