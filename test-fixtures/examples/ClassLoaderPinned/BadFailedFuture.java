package examples.classloaderpinned;

import java.util.concurrent.CompletableFuture;

/** All who are turned away share one future, and its exception. */
public final class BadFailedFuture {
  private static final CompletableFuture<String> SOLD_OUT = CompletableFuture.failedFuture(new IllegalStateException("sold out")); // LEAK: ClassLoaderPinned@info: SOLD_OUT

  private BadFailedFuture() {}

  public static CompletableFuture<String> reserve(int seats) {
    return seats > 0 ? CompletableFuture.completedFuture("ticket") : SOLD_OUT;
  }
}
