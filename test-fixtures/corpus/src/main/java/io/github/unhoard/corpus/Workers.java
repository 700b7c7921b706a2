package io.github.unhoard.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Works off tasks, several at once. */
final class Workers {
  private Workers() {}

  /** Something that a thread works with and gives back in the end. */
  interface Resource extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Does every task.
   *
   * @param resource makes what the thread of that number works with
   * @param work called by several threads at once
   */
  static <T, R extends Resource> void work(
      int jobs, Collection<T> tasks, IntFunction<R> resource, BiConsumer<R, T> work)
      throws InterruptedException {
    Queue<T> queue = new ConcurrentLinkedQueue<>(tasks);
    List<Thread> threads =
        IntStream.range(0, jobs)
            .mapToObj(
                number ->
                    new Thread(
                        () -> {
                          try (R own = resource.apply(number)) {
                            T task;
                            while ((task = queue.poll()) != null) {
                              work.accept(own, task);
                            }
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
