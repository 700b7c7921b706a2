package examples.listenerneverremoved;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Each start adds one more handler to the root logger of the process. */
public class BadBridgeNotUninstalled {
  private boolean running;

  public void start() {
    SLF4JBridgeHandler.install(); // LEAK: ListenerNeverRemoved@warning: install()
    running = true;
  }

  public void stop() {
    running = false;
  }

  public boolean isRunning() {
    return running;
  }
}
