package examples.registrynamepercall;

import com.hazelcast.core.HazelcastInstance;
import java.util.Properties;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;

/** As many as somebody wrote into a file. */
public class OkConfiguredNames {
  private final Properties settings;
  private final CacheManager caches;
  private final HazelcastInstance hazelcast;

  public OkConfiguredNames(Properties settings, CacheManager caches, HazelcastInstance hazelcast) {
    this.settings = settings;
    this.caches = caches;
    this.hazelcast = hazelcast;
  }

  public int tasks() {
    return hazelcast.getQueue(settings.getProperty("tasks") + ".queue").size();
  }

  public Cache users() {
    return caches.getCache("users." + settings.getProperty("clientId"));
  }
}
