package examples.registrationhandledropped;

import io.vertx.core.eventbus.EventBus;

/** Calling on along the chain drops the consumer as well. */
public class BadVertxHandlerOfConsumer implements AutoCloseable {
  private final StringBuilder shown = new StringBuilder();

  public void follow(EventBus bus, String address) {
    bus.<String>localConsumer(address).handler(message -> shown.append(message.body())); // LEAK: RegistrationHandleDropped: localConsumer
  }

  @Override
  public void close() {
    shown.setLength(0);
  }
}
