package io.github.unhoard.javac.plugin;

/** A plugin argument makes no sense. */
final class InvalidOption extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidOption(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
