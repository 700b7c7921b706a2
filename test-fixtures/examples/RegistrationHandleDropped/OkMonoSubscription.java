package examples.registrationhandledropped;

import reactor.core.publisher.Mono;

/** One value, and the source lets go of its subscriber. */
public class OkMonoSubscription implements AutoCloseable {
  private final StringBuilder greeting = new StringBuilder();

  public OkMonoSubscription(Mono<String> name) {
    name.subscribe(greeting::append);
  }

  @Override
  public void close() {
    greeting.setLength(0);
  }
}
