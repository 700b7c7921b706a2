package examples.cachewithouteviction;

import net.sf.ehcache.Cache;
import net.sf.ehcache.CacheManager;
import net.sf.ehcache.Element;
import net.sf.ehcache.config.CacheConfiguration;

/** Eternal, and no maximum. */
public final class BadEhcache2Eternal {
  private static final Cache PRICES = // LEAK: CacheWithoutEviction@warning: PRICES
      new Cache(new CacheConfiguration().name("prices").eternal(true));

  static {
    CacheManager.create().addCache(PRICES);
  }

  public static Object price(String isin) {
    Element known = PRICES.get(isin);
    if (known == null) {
      known = new Element(isin, "price of " + isin);
      PRICES.put(known);
    }
    return known.getObjectValue();
  }
}
