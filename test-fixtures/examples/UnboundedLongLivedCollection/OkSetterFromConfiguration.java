package examples.unboundedlonglivedcollection;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A setter that splits a configured list. */
@Component
public class OkSetterFromConfiguration {
  private final Set<String> trustedProxies = new HashSet<>();

  public void setTrustedProxies(String commaSeparated) {
    for (String proxy : commaSeparated.split(",")) {
      trustedProxies.add(proxy.strip());
    }
  }

  public boolean isTrusted(String address) {
    return trustedProxies.contains(address);
  }
}
