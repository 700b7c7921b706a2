package examples.classloaderpinned;

/** The stack trace refers to whatever class touched this one first. */
public final class BadStaticException {
  public static final IllegalStateException CLOSED = new IllegalStateException("closed"); // LEAK: ClassLoaderPinned@info: CLOSED

  private BadStaticException() {}
}
