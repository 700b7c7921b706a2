package examples.listenerneverremoved;

/** The manager of all engines hands the callback to the engine that is passed along. */
public class OkCallbackOfEngine implements AutoCloseable {
  private static final EngineManager MANAGER = new EngineManager();
  private int handshakes;

  public void accept(Engine engine) {
    MANAGER.registerEngineCallback(engine, () -> handshakes++);
  }

  @Override
  public void close() {
    handshakes = 0;
  }

  /** One per connection. */
  public static final class Engine {
    private Runnable callback = () -> {};

    void finished() {
      callback.run();
    }
  }

  /** Knows how engines are told. */
  public static final class EngineManager {
    void registerEngineCallback(Engine engine, Runnable callback) {
      engine.callback = callback;
    }
  }
}
