package examples.weakmapvalueholdskey;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** The value is a name. */
public class OkIndependentValue {
  private static final Map<Thread, String> JOBS = Collections.synchronizedMap(new WeakHashMap<>());

  public static void working(String job) {
    JOBS.put(Thread.currentThread(), job);
  }
}
