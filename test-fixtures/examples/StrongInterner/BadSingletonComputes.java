package examples.stronginterner;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Maps each value to itself, in a bean. */
@Component
public class BadSingletonComputes {
  private final Map<String, String> values = new ConcurrentHashMap<>(); // LEAK: StrongInterner|UnboundedLongLivedCollection@warning: values

  public String canonical(String value) {
    return values.computeIfAbsent(value, same -> same);
  }
}
