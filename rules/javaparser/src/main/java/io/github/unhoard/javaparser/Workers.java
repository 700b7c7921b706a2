package io.github.unhoard.javaparser;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A few threads with stacks deep enough for the parser's recursion. */
final class Workers {
  private static final long STACK_BYTES = 512L * 1024 * 1024;
  private static final int MAX_THREADS = 4;

  private Workers() {}

  /** Work on the file at an index; not shared between threads. */
  interface Task {
    void run(int index);
  }

  /**
   * Runs a task for each index below {@code count} and waits for all.
   *
   * @param tasks makes the task of one thread
   */
  static void forEach(int count, Supplier<Task> tasks) {
    int size = Math.max(1, Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors()));
    AtomicInteger next = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    for (int i = 0; i < Math.min(size, count); i++) {
      Runnable loop =
          () -> {
            try {
              Task task = tasks.get();
              for (int index = next.getAndIncrement(); index < count; ) {
                task.run(index);
                index = next.getAndIncrement();
              }
            } catch (RuntimeException | Error e) {
              synchronized (failures) {
                failures.add(e);
              }
            }
          };
      Thread thread = new Thread(null, loop, "unhoard-javaparser-" + i, STACK_BYTES);
      thread.setDaemon(true);
      threads.add(thread);
    }
    threads.forEach(Thread::start);
    join(threads);
    if (!failures.isEmpty()) {
      throw new IllegalStateException("a worker failed", failures.get(0));
    }
  }

  private static void join(List<Thread> threads) {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
