package examples.listenerneverremoved;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** What start installs, stop takes out. */
public class OkBridgeUninstalled {
  public void start() {
    SLF4JBridgeHandler.install();
  }

  public void stop() {
    SLF4JBridgeHandler.uninstall();
  }
}
