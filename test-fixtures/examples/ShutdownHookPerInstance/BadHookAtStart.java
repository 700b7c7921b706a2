package examples.shutdownhookperinstance;

import java.io.Closeable;

/** Each client that was started stays until the JVM exits, closed or not. */
public class BadHookAtStart implements Closeable {
  private boolean running;

  public BadHookAtStart(String server) {
    if (!server.isEmpty()) {
      start();
    }
  }

  private void start() {
    if (!running) {
      running = true;
      Thread hook =
          new Thread() {
            @Override
            public void run() {
              BadHookAtStart.this.close();
            }
          };
      Runtime.getRuntime().addShutdownHook(hook); // LEAK: ShutdownHookPerInstance@warning: start
    }
  }

  @Override
  public void close() {
    running = false;
  }
}
