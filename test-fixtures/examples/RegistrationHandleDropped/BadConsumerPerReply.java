package examples.registrationhandledropped;

import io.vertx.core.Vertx;

/** The bus keeps one consumer for each reply that was ever waited for. */
public class BadConsumerPerReply {
  private final Vertx vertx;

  public BadConsumerPerReply(Vertx vertx) {
    this.vertx = vertx;
  }

  public void ask(String id, Runnable answered) {
    vertx.eventBus().consumer("reply." + id, message -> answered.run()); // LEAK: RegistrationHandleDropped@warning: MessageConsumer
  }

  public void poll(Runnable look) {
    vertx.setPeriodic(1000, id -> look.run()); // LEAK: RegistrationHandleDropped@warning: the id
  }
}
