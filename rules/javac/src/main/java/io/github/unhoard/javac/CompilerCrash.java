package io.github.unhoard.javac;

/** The compiler itself failed, so that nothing can be said of the files it was given. */
final class CompilerCrash extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MAX_LENGTH = 160;

  CompilerCrash(Throwable cause) {
    super(describe(cause), cause);
  }

  /** One line that names the failure. */
  static String describe(Throwable crash) {
    if (crash instanceof StackOverflowError) {
      return "its nesting is too deep for the compiler";
    }
    if (crash instanceof OutOfMemoryError) {
      return "the memory ran out; give the JVM more";
    }
    String message = crash.getMessage() == null ? "" : ": " + crash.getMessage();
    String line = (crash.getClass().getSimpleName() + message).lines().findFirst().orElse("");
    return "the compiler failed on it with "
        + (line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) + "…" : line);
  }
}
