package examples.cachewithouteviction;

import net.sf.ehcache.Cache;
import net.sf.ehcache.CacheManager;
import net.sf.ehcache.Element;
import net.sf.ehcache.config.CacheConfiguration;

/** Eternal is fine with a maximum: the least used entry goes. */
public final class OkEhcache2Maximum {
  private static final CacheManager MANAGER = CacheManager.create();
  private final Cache quotes = new Cache(new CacheConfiguration("quotes", 5_000).eternal(true));
  private final Cache fees = new Cache(new CacheConfiguration().name("fees").maxEntriesLocalHeap(200));

  public OkEhcache2Maximum() {
    MANAGER.addCache(quotes);
    MANAGER.addCache(fees);
  }

  public void store(String isin, String quote, String fee) {
    quotes.put(new Element(isin, quote));
    fees.put(new Element(isin, fee));
  }
}
