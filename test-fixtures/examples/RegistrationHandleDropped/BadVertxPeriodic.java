package examples.registrationhandledropped;

import io.vertx.core.Vertx;

/** The timer runs on, and each closed connection with it. */
public class BadVertxPeriodic implements AutoCloseable {
  private boolean open = true;
  private int pings;

  public BadVertxPeriodic(Vertx vertx) {
    vertx.setPeriodic(5000, id -> ping()); // LEAK: RegistrationHandleDropped@warning: cancelTimer()
  }

  private void ping() {
    if (open) {
      pings++;
    }
  }

  @Override
  public void close() {
    open = false;
  }
}
