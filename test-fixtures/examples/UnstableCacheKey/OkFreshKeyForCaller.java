package examples.unstablecachekey;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** A fresh key that the caller is given, in a map that goes by identity on purpose. */
public class OkFreshKeyForCaller {
  static final class Pending extends CompletableFuture<Void> {}

  private static final Map<Pending, Predicate<String>> WAITING = new IdentityHashMap<>();

  public static synchronized Pending await(Predicate<String> test) {
    Pending pending = new Pending();
    if (WAITING.putIfAbsent(pending, test) != null) {
      throw new IllegalStateException("put twice");
    }
    return pending;
  }

  public static synchronized void update(String value) {
    WAITING
        .entrySet()
        .removeIf(
            entry -> {
              boolean met = entry.getValue().test(value);
              if (met) {
                entry.getKey().complete(null);
              }
              return met;
            });
  }
}
