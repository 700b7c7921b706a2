package examples.cachewithouteviction;

import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;
import org.springframework.stereotype.Repository;

/** The standard's default configuration never expires anything. */
@Repository
public class BadEternalJCache {
  private final Cache<String, String> documents;

  public BadEternalJCache(CacheManager manager) {
    MutableConfiguration<String, String> configuration =
        new MutableConfiguration<String, String>()
            .setTypes(String.class, String.class)
            .setStoreByValue(false);
    documents = manager.createCache("documents", configuration); // LEAK: CacheWithoutEviction@warning: BadEternalJCache
  }

  public String document(String id) {
    String known = documents.get(id);
    if (known == null) {
      known = "document " + id;
      documents.put(id, known);
    }
    return known;
  }
}
