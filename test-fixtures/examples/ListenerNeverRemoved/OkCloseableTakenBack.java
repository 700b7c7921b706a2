package examples.listenerneverremoved;

/** A basket that is put away leaves its visit. */
public class OkCloseableTakenBack {
  private final StringBuilder content = new StringBuilder();
  private final Visit visit;
  private final AutoCloseable emptying = () -> content.setLength(0);

  public OkCloseableTakenBack(Visit visit) {
    this.visit = visit;
    visit.addCloseable(emptying);
  }

  public void close() {
    visit.removeCloseable(emptying);
    content.setLength(0);
  }

  /** Goes on for hours. */
  public interface Visit {
    void addCloseable(AutoCloseable closeable);

    void removeCloseable(AutoCloseable closeable);
  }
}
