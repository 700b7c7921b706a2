package examples.registrationhandledropped;

import io.vertx.core.Vertx;

/** The timer gets its own id, and ends itself. */
public class OkVertxTimerCancelsItself implements AutoCloseable {
  private int left = 10;

  public void countDown(Vertx vertx) {
    vertx.setPeriodic(
        1000,
        id -> {
          if (--left <= 0) {
            vertx.cancelTimer(id);
          }
        });
  }

  @Override
  public void close() {
    left = 0;
  }
}
