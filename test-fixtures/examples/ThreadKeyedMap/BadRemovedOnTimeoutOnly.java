package examples.threadkeyedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One latch per calling thread; only a time-out takes it out. */
public class BadRemovedOnTimeoutOnly {
  private static final Map<Thread, CountDownLatch> LATCHES = new ConcurrentHashMap<>(); // LEAK: ThreadKeyedMap|ReleaseSkippedOnFailure|UnboundedStaticCollection: LATCHES

  public static void await(Runnable request) throws InterruptedException, TimeoutException {
    Thread caller = Thread.currentThread();
    CountDownLatch latch = new CountDownLatch(1);
    LATCHES.put(caller, latch);
    request.run();
    if (!latch.await(1, TimeUnit.MINUTES)) {
      abandon(caller);
      throw new TimeoutException();
    }
  }

  private static void abandon(Thread caller) {
    LATCHES.remove(caller);
  }

  public static void answered(Thread caller) {
    CountDownLatch latch = LATCHES.get(caller);
    if (latch != null) {
      latch.countDown();
    }
  }
}
