package examples.threadkeyedmap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A thread is in the map while it has a lock; it goes with its last one. */
public class OkLastLockGivenBack {
  private static final Map<Thread, Deque<String>> OWNERS = new ConcurrentHashMap<>();

  public void acquireLock(String name) {
    Thread current = Thread.currentThread();
    OWNERS.computeIfAbsent(current, thread -> new ArrayDeque<>()).push(name);
  }

  public void releaseLock() {
    Thread current = Thread.currentThread();
    Deque<String> names = OWNERS.get(current);
    if (names != null) {
      names.pop();
      forgetIfIdle(current, names);
    }
  }

  private static void forgetIfIdle(Thread thread, Deque<String> names) {
    if (names.isEmpty()) {
      OWNERS.remove(thread);
    }
  }

  public static boolean isBusy(Thread thread) {
    return OWNERS.containsKey(thread);
  }
}
