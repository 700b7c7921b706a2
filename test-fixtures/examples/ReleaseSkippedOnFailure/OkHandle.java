package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** handle and whenComplete run on either outcome. */
public class OkHandle {
  private static final Map<String, CompletableFuture<String>> LOOKUPS = new ConcurrentHashMap<>();

  public static CompletableFuture<String> lookUp(String host, Supplier<String> resolver) {
    CompletableFuture<String> lookup = CompletableFuture.supplyAsync(resolver);
    LOOKUPS.put(host, lookup);
    return lookup.handle(
        (address, failure) -> {
          LOOKUPS.remove(host, lookup);
          return failure == null ? address : "0.0.0.0";
        });
  }
}
