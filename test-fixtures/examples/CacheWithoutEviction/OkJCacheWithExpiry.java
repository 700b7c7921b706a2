package examples.cachewithouteviction;

import java.util.concurrent.TimeUnit;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.expiry.CreatedExpiryPolicy;
import javax.cache.expiry.Duration;
import org.springframework.stereotype.Repository;

/** Entries expire an hour after creation. */
@Repository
public class OkJCacheWithExpiry {
  private final Cache<String, String> quotes;

  public OkJCacheWithExpiry(CacheManager manager) {
    MutableConfiguration<String, String> configuration = new MutableConfiguration<>();
    configuration.setExpiryPolicyFactory(
        CreatedExpiryPolicy.factoryOf(new Duration(TimeUnit.HOURS, 1)));
    quotes = manager.createCache("quotes", configuration);
  }

  public void store(String symbol, String quote) {
    quotes.put(symbol, quote);
  }
}
