package examples.listenerremovalhasnoeffect;

/** Removing a thread that was just made removes no hook. */
public class BadShutdownHook implements AutoCloseable {
  private static final class Engine {
    void stop() {
      System.out.println("stopped");
    }
  }

  private final Engine engine = new Engine();

  @Override
  public void close() {
    engine.stop();
    Runtime.getRuntime().removeShutdownHook(new Thread(engine::stop)); // LEAK: ListenerRemovalHasNoEffect@error: close
  }
}
