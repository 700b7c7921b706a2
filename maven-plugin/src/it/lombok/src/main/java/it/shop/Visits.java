package it.shop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lombok.extern.java.Log;

/** The one thing to be found. */
@Log
public class Visits {
  private static final Map<String, String> SEEN = new ConcurrentHashMap<>();

  public void visit(Cart cart) {
    log.fine("seen");
    SEEN.put(cart.getCustomer(), cart.getAmounts().toString());
  }
}
