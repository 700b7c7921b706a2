package io.github.unhoard.pmd;

import java.util.concurrent.atomic.AtomicReference;

/** Runs code that recurses as deep as the sources it reads are nested. */
final class DeepStack {
  /** Address space only: pages that are never touched cost nothing. */
  private static final long STACK_BYTES = 512L << 20;

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
