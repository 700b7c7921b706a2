package examples.listenerneverremoved;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.annotation.PostConstruct;
import org.springframework.stereotype.Component;

/** There is one subscriber, and it lives as long as the bus. */
@Component
public class OkSingletonSubscriber {
  private final EventBus bus;
  private long orders;

  public OkSingletonSubscriber(EventBus bus) {
    this.bus = bus;
  }

  @PostConstruct
  void subscribe() {
    bus.register(this);
  }

  @Subscribe
  public void ordered(String orderId) {
    orders++;
  }

  public long orders() {
    return orders;
  }
}
