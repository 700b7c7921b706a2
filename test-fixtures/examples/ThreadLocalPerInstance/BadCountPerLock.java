package examples.threadlocalperinstance;

/** A lock per connection: threads outlive many, and have a stale count for each. */
public class BadCountPerLock {
  private final ThreadLocal<Integer> entered = ThreadLocal.withInitial(() -> 0); // LEAK: ThreadLocalPerInstance@warning: entered
  private int readers;

  public synchronized void enter() {
    readers++;
    entered.set(entered.get() + 1);
  }

  public synchronized void leave() {
    entered.set(entered.get() - 1);
    readers--;
  }

  public synchronized boolean isFree() {
    return readers == entered.get();
  }
}
