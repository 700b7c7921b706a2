package examples.threadlocalperinstance;

import io.netty.util.concurrent.FastThreadLocal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Netty never reuses the index of a fast thread-local. */
public class BadFastThreadLocal implements Executor {
  private final FastThreadLocal<Deque<Runnable>> queues = new FastThreadLocal<>(); // LEAK: ThreadLocalPerInstance: queues
  private final Executor delegate;

  public BadFastThreadLocal(Executor delegate) {
    this.delegate = delegate;
  }

  @Override
  public void execute(Runnable task) {
    Deque<Runnable> queue = queues.get();
    if (queue == null) {
      queue = new ArrayDeque<>();
      queues.set(queue);
    }
    queue.add(task);
    delegate.execute(queue.poll());
  }
}
