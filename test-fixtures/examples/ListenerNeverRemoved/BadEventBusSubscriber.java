package examples.listenerneverremoved;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.ArrayDeque;
import java.util.Deque;

/** Closing a connection leaves it on the bus. */
public class BadEventBusSubscriber implements AutoCloseable {
  private final Deque<String> pending = new ArrayDeque<>();
  private boolean open = true;

  public BadEventBusSubscriber(EventBus bus) {
    bus.register(this); // LEAK: ListenerNeverRemoved@warning: BadEventBusSubscriber
  }

  @Subscribe
  public void onMessage(String message) {
    if (open) {
      pending.add(message);
    }
  }

  @Override
  public void close() {
    open = false;
    pending.clear();
  }
}
