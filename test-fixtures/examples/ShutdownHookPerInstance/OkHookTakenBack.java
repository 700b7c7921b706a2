package examples.shutdownhookperinstance;

/** Closing takes the hook back. */
public class OkHookTakenBack implements AutoCloseable {
  private final Process process;
  private final Thread hook;

  public OkHookTakenBack(ProcessBuilder builder) throws java.io.IOException {
    process = builder.start();
    hook = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    process.destroy();
    Runtime.getRuntime().removeShutdownHook(hook);
  }
}
