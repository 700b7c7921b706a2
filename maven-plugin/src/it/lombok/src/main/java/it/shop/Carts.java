package it.shop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import lombok.experimental.Accessors;
import lombok.extern.java.Log;

/** What Lombok writes is called here: a logger, accessors, a constructor and a builder. */
@Log
@RequiredArgsConstructor
@Accessors(fluent = true)
public class Carts {
  private static final Map<String, String> OPEN = new ConcurrentHashMap<>();

  @Getter @Setter private String shop;
  private final String currency;

  public Cart open(String customer) {
    log.info("opened in " + shop() + currency);
    Cart cart = Cart.builder().customer(customer).build();
    OPEN.put(cart.getCustomer(), currency);
    return cart;
  }

  public void close(Cart cart) {
    OPEN.remove(cart.getCustomer());
  }
}
