package io.github.unhoard.config;

/** A file that is not well-formed; caught within this package. */
final class UnreadableConfiguration extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;

  UnreadableConfiguration(int line, String reason) {
    super(reason.strip().replaceAll("\\s*\\R\\s*", " "));
    this.line = Math.max(0, line);
  }

  int line() {
    return line;
  }
}
