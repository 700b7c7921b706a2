package examples.classloaderpinned;

/** No stack trace, no classes. */
public final class OkStacklessException {
  public static final Exception CLOSED = new Closed();
  public static final Exception FULL = new Full();

  private OkStacklessException() {}

  private static final class Closed extends Exception {
    private static final long serialVersionUID = 1L;

    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }

  private static final class Full extends Exception {
    private static final long serialVersionUID = 1L;

    Full() {
      super("full", null, false, false);
    }
  }
}
