package examples.unboundedstaticcollection;

import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A lock for every document that was ever edited. */
final class BadLockPerKey {
  private static final ConcurrentHashMap<String, Lock> LOCKS = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@warning: LOCKS

  private BadLockPerKey() {}

  static <T> T exclusively(String documentId, Callable<T> edit) throws Exception {
    Lock lock = LOCKS.computeIfAbsent(documentId, id -> new ReentrantLock());
    lock.lock();
    try {
      return edit.call();
    } finally {
      lock.unlock();
    }
  }
}
