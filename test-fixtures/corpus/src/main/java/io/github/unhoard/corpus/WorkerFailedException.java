package io.github.unhoard.corpus;

/** A worker process gave no answer; the message says why, in one line. */
final class WorkerFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  WorkerFailedException(String message) {
    super(message);
  }
}
