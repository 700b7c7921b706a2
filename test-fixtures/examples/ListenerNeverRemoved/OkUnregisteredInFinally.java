package examples.listenerneverremoved;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.concurrent.Callable;

/** Registered for the time of a call. */
public class OkUnregisteredInFinally {
  private final EventBus bus;

  public OkUnregisteredInFinally(EventBus bus) {
    this.bus = bus;
  }

  public int countDuring(Callable<?> work) throws Exception {
    Counter counter = new Counter();
    bus.register(counter);
    try {
      work.call();
    } finally {
      bus.unregister(counter);
    }
    return counter.events;
  }

  private static final class Counter {
    int events;

    @Subscribe
    void any(Object event) {
      events++;
    }
  }
}
