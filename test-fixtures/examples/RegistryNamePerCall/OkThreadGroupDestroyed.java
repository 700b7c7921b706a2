package examples.registrynamepercall;

/** The group goes with its crew. */
public class OkThreadGroupDestroyed implements AutoCloseable {
  private final ThreadGroup crew;

  public OkThreadGroupDestroyed(String name) {
    crew = new ThreadGroup(name + "@" + System.identityHashCode(this));
  }

  public Thread hire(Runnable job) {
    return new Thread(crew, job);
  }

  @Override
  @SuppressWarnings("removal")
  public void close() {
    crew.destroy();
  }
}
