package examples.unboundedstaticcollection;

import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Accepted with the rule's name, at the field. */
public class OkAccepted {
  // Currencies: some three hundred.
  @SuppressWarnings("UnboundedStaticCollection")
  private static final Map<String, Currency> CURRENCIES = new ConcurrentHashMap<>();

  public static Currency of(String code) {
    return CURRENCIES.computeIfAbsent(code, Currency::getInstance);
  }
}
