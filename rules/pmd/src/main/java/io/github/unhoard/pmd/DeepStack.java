package io.github.unhoard.pmd;

import java.util.concurrent.atomic.AtomicReference;

/** Runs PMD, which recurses as deep as the sources it reads are nested. */
final class DeepStack {
  /**
   * More than most threads have. Not much more: PMD recurses without end on a class that is its own
   * supertype, and the time and memory that costs grow with the stack.
   */
  private static final long STACK_BYTES = 16L << 20;

  private DeepStack() {}

  static void run(Runnable work) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, work, "unhoard-pmd", STACK_BYTES);
    thread.setUncaughtExceptionHandler((crashed, thrown) -> failure.set(thrown));
    thread.start();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    Throwable thrown = failure.get();
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    } else if (thrown instanceof Error error) {
      throw error;
    }
  }
}
