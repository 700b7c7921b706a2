package examples.shutdownhookperinstance;

/** The hook is in a field, and close does not take it back. */
public class BadHookOnOpen implements AutoCloseable {
  private Thread hook;
  private Process process;

  public void open(ProcessBuilder builder) throws java.io.IOException {
    process = builder.start();
    hook = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(hook); // LEAK: ShutdownHookPerInstance@warning: open
  }

  public boolean isHooked() {
    return hook != null;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
