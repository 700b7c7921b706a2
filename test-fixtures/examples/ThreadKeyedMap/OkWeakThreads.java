package examples.threadkeyedmap;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Weak keys, and values that know nothing of the thread. */
public class OkWeakThreads {
  private static final Map<Thread, Long> SINCE = Collections.synchronizedMap(new WeakHashMap<>());

  public static void entered() {
    SINCE.put(Thread.currentThread(), System.nanoTime());
  }
}
