package io.github.unhoard.core.frontend;

import java.util.concurrent.atomic.AtomicReference;

/** Runs code that recurses as deep as the sources it reads are nested. */
public final class DeepStack {
  private DeepStack() {}

  /**
   * Runs {@code work} on a thread of its own and waits for it, whatever it throws being thrown
   * here.
   *
   * @param name the thread's name
   * @param bytes the size of its stack
   */
  public static void run(String name, long bytes, Runnable work) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, work, name, bytes);
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
