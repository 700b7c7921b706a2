package examples.registrationhandledropped;

import io.vertx.core.AbstractVerticle;

/** Vert.x takes back what a verticle registered when it is undeployed. */
public class OkVertxVerticle extends AbstractVerticle {
  private final StringBuilder seen = new StringBuilder();

  @Override
  public void start() {
    vertx.eventBus().<String>consumer("orders", message -> seen.append(message.body()));
    vertx.setPeriodic(1000, id -> seen.setLength(0));
  }

  @Override
  public void stop() {
    seen.setLength(0);
  }
}
