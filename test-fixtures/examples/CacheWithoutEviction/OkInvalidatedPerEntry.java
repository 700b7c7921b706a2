package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Service;

/** A cache used as a map: every entry is taken out by the code that ends its use. */
@Service
public class OkInvalidatedPerEntry {
  private final Cache<String, Cart> carts = Caffeine.newBuilder().build();

  public Cart open(String session) {
    return carts.get(session, s -> new Cart());
  }

  public void sessionDestroyed(String session) {
    carts.invalidate(session);
  }

  /** What is in it. */
  public static final class Cart {
    int items;
  }
}
