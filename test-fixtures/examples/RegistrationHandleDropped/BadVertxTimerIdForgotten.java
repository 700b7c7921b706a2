package examples.registrationhandledropped;

import io.vertx.core.Vertx;

/** The id is there, and close does not use it. */
public class BadVertxTimerIdForgotten implements AutoCloseable {
  private final StringBuilder buffer = new StringBuilder();
  private final long timer; // LEAK: RegistrationHandleDropped@warning: timer

  public BadVertxTimerIdForgotten(Vertx vertx) {
    timer = vertx.setPeriodic(5000, id -> flush());
  }

  private void flush() {
    buffer.setLength(0);
  }

  public long timer() {
    return timer;
  }

  @Override
  public void close() {
    flush();
  }
}
