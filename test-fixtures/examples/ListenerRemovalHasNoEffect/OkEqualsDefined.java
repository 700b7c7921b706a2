package examples.listenerremovalhasnoeffect;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;

/** The wrapper defines equality by what it wraps. */
public class OkEqualsDefined {
  private final EventBus bus;

  public OkEqualsDefined(EventBus bus) {
    this.bus = bus;
  }

  public void join(Runnable client) {
    bus.register(new Adapter(client));
  }

  public void leave(Runnable client) {
    bus.unregister(new Adapter(client));
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

    @Override
    public boolean equals(Object other) {
      return other instanceof Adapter adapter && adapter.client == client;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(client);
    }
  }
}
