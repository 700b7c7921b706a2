package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Service;

/** A builder without any bound is a map with statistics. */
@Service
public class BadCaffeineDefault {
  private final Cache<String, String> profiles = Caffeine.newBuilder().recordStats().build(); // LEAK: CacheWithoutEviction@error: profiles

  public String profile(String user) {
    return profiles.get(user, this::load);
  }

  private String load(String user) {
    return "profile of " + user;
  }
}
