package examples.registrynamepercall;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** What is made for a job goes with it. */
public class OkDestroyed {
  private final HazelcastInstance hazelcast;
  private final DefaultListableBeanFactory beans;

  public OkDestroyed(HazelcastInstance hazelcast, DefaultListableBeanFactory beans) {
    this.hazelcast = hazelcast;
    this.beans = beans;
  }

  public int run(long jobId, Object job) {
    IMap<String, String> scratch = hazelcast.getMap("scratch-" + jobId);
    beans.registerSingleton("job-" + jobId, job);
    try {
      scratch.put("state", "running");
      return scratch.size();
    } finally {
      beans.destroySingleton("job-" + jobId);
      scratch.destroy();
    }
  }
}
