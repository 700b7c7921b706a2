package examples.cachewithouteviction;

import io.reactivex.rxjava3.subjects.ReplaySubject;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Sinks;

/** A hundred events, a few prices, and one answer that is complete. */
@Component
public class OkReplayOfLast {
  private final Sinks.Many<String> events = Sinks.many().replay().limit(100);
  private final ReplaySubject<Double> prices = ReplaySubject.createWithSize(10);
  private final ReplaySubject<String> answer = ReplaySubject.create();

  public void publish(String event, double price) {
    events.tryEmitNext(event);
    prices.onNext(price);
  }

  public void answer(String text) {
    answer.onNext(text);
    answer.onComplete();
  }
}
