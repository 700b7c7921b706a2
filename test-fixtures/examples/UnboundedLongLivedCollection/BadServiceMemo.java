package examples.unboundedlonglivedcollection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A homemade cache inside a service; keys contain a customer and a date. */
@Service
public class BadServiceMemo {
  private final Map<Query, BigDecimal> prices = new HashMap<>(); // LEAK: UnboundedLongLivedCollection@error: prices
  private final Tariff tariff;

  public BadServiceMemo(Tariff tariff) {
    this.tariff = tariff;
  }

  public synchronized BigDecimal price(String customer, String day) {
    Query query = new Query(customer, day);
    if (prices.containsKey(query)) {
      return prices.get(query);
    }
    BigDecimal price = tariff.calculate(customer, day);
    prices.put(query, price);
    return price;
  }

  private record Query(String customer, String day) {}

  /** Calculates slowly. */
  public interface Tariff {
    BigDecimal calculate(String customer, String day);
  }
}
