package io.github.unhoard.corpus;

import org.jspecify.annotations.Nullable;

/** A release whose sources cannot be had; the message says why, in one line. */
final class UnavailableReleaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnavailableReleaseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
