package io.github.unhoard.core.catalog;

/**
 * A catalogue that cannot be read as it is written. The message is one line and says where, what is
 * wrong and how to mend it.
 */
public final class InvalidCatalogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidCatalogException(String source, int line, String problem) {
    super(source + ":" + line + ": " + problem.strip().replaceAll("\\s*\\R\\s*", " "));
  }
}
