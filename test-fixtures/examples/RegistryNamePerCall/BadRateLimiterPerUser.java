package examples.registrynamepercall;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;

/** A limiter and a cache for each user who was ever seen. */
public class BadRateLimiterPerUser {
  private final RateLimiterRegistry limiters;
  private final CacheManager caches;

  public BadRateLimiterPerUser(RateLimiterRegistry limiters, CacheManager caches) {
    this.limiters = limiters;
    this.caches = caches;
  }

  public boolean admit(String userId) {
    RateLimiter limiter = limiters.rateLimiter("user." + userId); // LEAK: RegistryNamePerCall@warning: admit
    return limiter.acquirePermission();
  }

  public Object preferences(String userId) {
    Cache cache = caches.getCache("preferences:" + userId); // LEAK: RegistryNamePerCall@warning: preferences
    return cache == null ? null : cache.get("all");
  }
}
