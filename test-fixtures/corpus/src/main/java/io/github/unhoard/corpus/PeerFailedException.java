package io.github.unhoard.corpus;

/** A peer gave no result for a file; the message says why, in one line. */
final class PeerFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  PeerFailedException(String message) {
    super(message);
  }
}
