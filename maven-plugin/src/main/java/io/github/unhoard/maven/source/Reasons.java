package io.github.unhoard.maven.source;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Words for what went wrong in a file system, fit for one line. */
public final class Reasons {
  private Reasons() {}

  /** Why {@code failure} happened, without the file's name. */
  public static String of(Exception failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "a file is in the way";
    }
    if (failure instanceof FileSystemLoopException) {
      return "the links form a loop";
    }
    if (failure instanceof FileSystemException inFile && inFile.getReason() != null) {
      return oneLine(inFile.getReason());
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : oneLine(message);
  }

  /** {@code text} on one line. */
  public static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
