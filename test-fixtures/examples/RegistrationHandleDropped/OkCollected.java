package examples.registrationhandledropped;

import java.util.ArrayList;
import java.util.List;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

/** Handles are collected and disposed of together. */
public class OkCollected implements AutoCloseable {
  private final Disposable.Composite subscriptions = Disposables.composite();
  private final List<Disposable> more = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  public void show(Flux<String> names, Flux<Integer> numbers) {
    subscriptions.add(names.subscribe(text::append));
    more.add(numbers.subscribe(text::append));
  }

  @Override
  public void close() {
    subscriptions.dispose();
    more.forEach(Disposable::dispose);
  }
}
