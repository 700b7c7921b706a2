package examples.listenerremovalhasnoeffect;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;

/** A new wrapper without equals stands for nobody. */
public class BadFreshWrapper {
  private final EventBus bus;

  public BadFreshWrapper(EventBus bus) {
    this.bus = bus;
  }

  public void join(Runnable client) {
    bus.register(new Adapter(client));
  }

  public void leave(Runnable client) {
    bus.unregister(new Adapter(client)); // LEAK: ListenerRemovalHasNoEffect@error: leave
  }

  private static final class Adapter {
    private final Runnable client;

    Adapter(Runnable client) {
      this.client = client;
    }

    @Subscribe
    public void onEvent(Object event) {
      client.run();
    }
  }
}
