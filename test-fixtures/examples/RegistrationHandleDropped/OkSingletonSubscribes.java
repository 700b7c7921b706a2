package examples.registrationhandledropped;

import jakarta.annotation.PostConstruct;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** One subscriber for the life of the program. */
@Component
public class OkSingletonSubscribes {
  private final Flux<String> orders;
  private long count;

  public OkSingletonSubscribes(Flux<String> orders) {
    this.orders = orders;
  }

  @PostConstruct
  void start() {
    orders.subscribe(order -> count++);
  }

  public long count() {
    return count;
  }
}
