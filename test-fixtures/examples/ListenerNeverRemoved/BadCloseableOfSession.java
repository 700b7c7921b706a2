package examples.listenerneverremoved;

/** Each basket is emptied when the visit ends, and kept until then. */
public class BadCloseableOfSession {
  private final StringBuilder content = new StringBuilder();

  public BadCloseableOfSession(Visit visit) {
    visit.addCloseable(() -> content.setLength(0)); // LEAK: ListenerNeverRemoved@warning: BadCloseableOfSession
  }

  public void add(String article) {
    content.append(article);
  }

  public void close() {
    content.setLength(0);
  }

  /** Goes on for hours. */
  public interface Visit {
    void addCloseable(AutoCloseable closeable);

    void removeCloseable(AutoCloseable closeable);
  }
}
