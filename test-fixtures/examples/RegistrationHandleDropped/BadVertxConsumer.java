package examples.registrationhandledropped;

import io.vertx.core.Vertx;

/** The event bus keeps the consumer, and with it every closed dashboard. */
public class BadVertxConsumer implements AutoCloseable {
  private final StringBuilder shown = new StringBuilder();

  public BadVertxConsumer(Vertx vertx) {
    vertx.eventBus().<String>consumer("prices", message -> shown.append(message.body())); // LEAK: RegistrationHandleDropped@warning: the MessageConsumer
  }

  @Override
  public void close() {
    shown.setLength(0);
  }
}
