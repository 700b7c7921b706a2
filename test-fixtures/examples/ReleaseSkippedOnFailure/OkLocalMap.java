package examples.releaseskippedonfailure;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** The map is dropped with the exception. */
public class OkLocalMap {
  public int runAll(Map<String, Callable<Integer>> jobs) throws Exception {
    Map<String, Long> running = new HashMap<>();
    int sum = 0;
    for (Map.Entry<String, Callable<Integer>> job : jobs.entrySet()) {
      running.put(job.getKey(), System.nanoTime());
      sum += job.getValue().call();
      running.remove(job.getKey());
    }
    return sum;
  }
}
