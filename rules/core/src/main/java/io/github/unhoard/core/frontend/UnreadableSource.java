package io.github.unhoard.core.frontend;

import io.github.unhoard.core.tree.Problem;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What is said of a source file that cannot be read. */
public final class UnreadableSource {
  private UnreadableSource() {}

  /** The problem that the file {@code path} is, since reading it ended in {@code failure}. */
  public static Problem problem(String path, Exception failure) {
    return new Problem(path, 0, "cannot be read: " + reason(failure), true);
  }

  private static String reason(Exception failure) {
    if (failure instanceof CharacterCodingException) {
      return "binary data, or text in another encoding than said; set encoding, or leave it out"
          + " with excludes";
    }
    if (failure instanceof NoSuchFileException) {
      return "it is gone; run again when nobody writes there";
    }
    return cause(failure) + "; make it readable, or leave it out with excludes";
  }

  private static String cause(Exception failure) {
    String message = failure.getMessage();
    return failure instanceof AccessDeniedException
        ? "permission denied"
        : message == null ? failure.getClass().getSimpleName() : message.replaceAll("\\s+", " ");
  }
}
