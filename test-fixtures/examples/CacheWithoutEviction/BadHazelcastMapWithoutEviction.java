package examples.cachewithouteviction;

import com.hazelcast.config.Config;
import com.hazelcast.config.MapConfig;

/** Neither eviction nor a time to live; only an info, since a map may be the store itself. */
public class BadHazelcastMapWithoutEviction {
  public Config configuration() {
    Config config = new Config();
    config.addMapConfig( // LEAK: CacheWithoutEviction@info: configuration
        new MapConfig("sessions").setBackupCount(1).setTimeToLiveSeconds(0));
    return config;
  }
}
