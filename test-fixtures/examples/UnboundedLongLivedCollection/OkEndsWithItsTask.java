package examples.unboundedlonglivedcollection;

import java.util.HashMap;
import java.util.Map;

/** A task is made for one query; that it can be shut down early does not make it long-lived. */
public class OkEndsWithItsTask {
  private final OneQueryTask task = new OneQueryTask();

  public int run(String[] steps) {
    return task.build(steps);
  }

  /** Builds the steps of a query. */
  static class OneQueryTask {
    private final Map<String, Integer> vertexOfStep = new HashMap<>();
    private volatile boolean stopped;

    int build(String[] steps) {
      for (String step : steps) {
        if (!stopped) {
          vertexOfStep.put(step, vertexOfStep.size());
        }
      }
      return vertexOfStep.size();
    }

    void shutdown() {
      stopped = true;
    }
  }
}
