package examples.cachewithouteviction;

import org.springframework.data.redis.core.ValueOperations;

/** A store of carts: what is put in is taken out when the order is placed. */
public class OkRedisStore {
  private static final String VERSION = "shop:version";
  private final ValueOperations<String, String> carts;

  public OkRedisStore(ValueOperations<String, String> carts) {
    this.carts = carts;
  }

  public void save(String customer, String cart) {
    carts.set(customer, cart);
  }

  public void migrated(String version) {
    carts.set(VERSION, version);
  }

  public String checkOut(String customer) {
    return carts.getAndDelete(customer);
  }
}
