package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The completion callback removes on every outcome. */
public class OkCallbackRemoves {
  private static final Map<String, CompletableFuture<String>> IN_FLIGHT = new ConcurrentHashMap<>();

  public CompletableFuture<String> fetch(String url, Supplier<String> download) {
    CompletableFuture<String> page = CompletableFuture.supplyAsync(download);
    IN_FLIGHT.put(url, page);
    page.whenComplete((body, failure) -> IN_FLIGHT.remove(url, page));
    return page;
  }
}
