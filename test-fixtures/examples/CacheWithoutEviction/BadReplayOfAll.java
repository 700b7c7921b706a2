package examples.cachewithouteviction;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Sinks;

/** Whoever subscribes gets all events there ever were. */
@Component
public class BadReplayOfAll {
  private final Sinks.Many<String> events = Sinks.many().replay().all(); // LEAK: CacheWithoutEviction@warning: events

  public void publish(String event) {
    events.tryEmitNext(event);
  }
}
