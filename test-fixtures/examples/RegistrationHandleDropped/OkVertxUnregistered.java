package examples.registrationhandledropped;

import io.vertx.core.Vertx;
import io.vertx.core.eventbus.MessageConsumer;

/** Consumer and timer are taken back. */
public class OkVertxUnregistered implements AutoCloseable {
  private final Vertx vertx;
  private final MessageConsumer<String> prices;
  private final StringBuilder shown = new StringBuilder();
  private final long timer;

  public OkVertxUnregistered(Vertx vertx) {
    this.vertx = vertx;
    prices = vertx.eventBus().consumer("prices", message -> shown.append(message.body()));
    timer = vertx.setPeriodic(5000, id -> flush());
  }

  private void flush() {
    shown.setLength(0);
  }

  @Override
  public void close() {
    prices.unregister();
    vertx.cancelTimer(timer);
  }
}
