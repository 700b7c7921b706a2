package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** thenAccept runs when all went well. */
public class BadThenAccept {
  private static final Map<String, CompletableFuture<String>> LOOKUPS = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure: LOOKUPS

  public static CompletableFuture<String> lookUp(String host, Supplier<String> resolver) {
    CompletableFuture<String> lookup = CompletableFuture.supplyAsync(resolver);
    LOOKUPS.put(host, lookup);
    lookup.thenAccept(address -> LOOKUPS.remove(host));
    return lookup;
  }
}
