package io.github.unhoard.maven.source;

/** The input cannot be analysed at all; the message is one line fit for the user. */
public final class InputFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault that {@code message} explains. */
  public InputFault(String message) {
    super(message);
  }

  /** A fault that {@code message} explains and {@code cause} proves. */
  public InputFault(String message, Throwable cause) {
    super(message, cause);
  }
}
