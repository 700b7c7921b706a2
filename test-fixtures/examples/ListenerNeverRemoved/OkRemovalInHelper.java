package examples.listenerneverremoved;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.concurrent.atomic.AtomicBoolean;

/** The removal is two calls away from close. */
public class OkRemovalInHelper implements AutoCloseable {
  private final EventBus bus;
  private final AtomicBoolean closed = new AtomicBoolean();

  public OkRemovalInHelper(EventBus bus) {
    this.bus = bus;
    bus.register(this);
  }

  @Subscribe
  public void onFlush(Integer generation) {
    System.out.println("flush " + generation);
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      leave(bus);
    }
  }

  private void leave(EventBus left) {
    left.unregister(this);
  }
}
