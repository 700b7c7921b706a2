package examples.cachewithouteviction;

import com.hazelcast.config.Config;
import com.hazelcast.config.EvictionConfig;
import com.hazelcast.config.EvictionPolicy;
import com.hazelcast.config.MapConfig;

/** The least recently used entries go when the node is full. */
public class OkHazelcastEviction {
  public Config configuration() {
    EvictionConfig eviction = new EvictionConfig();
    eviction.setEvictionPolicy(EvictionPolicy.LRU).setSize(10_000);
    Config config = new Config();
    config.addMapConfig(new MapConfig("sessions").setEvictionConfig(eviction));
    return config;
  }
}
