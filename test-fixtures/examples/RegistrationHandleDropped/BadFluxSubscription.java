package examples.registrationhandledropped;

import reactor.core.publisher.Flux;

/** A stream that never ends, subscribed to by a view that does. */
public class BadFluxSubscription implements AutoCloseable {
  private final StringBuilder text = new StringBuilder();

  public BadFluxSubscription(Flux<String> prices) {
    prices.subscribe(text::append); // LEAK: RegistrationHandleDropped: BadFluxSubscription
  }

  @Override
  public void close() {
    text.setLength(0);
  }
}
