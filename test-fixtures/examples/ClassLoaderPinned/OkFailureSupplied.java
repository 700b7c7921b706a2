package examples.classloaderpinned;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The exception is made when somebody is turned away. */
public final class OkFailureSupplied {
  private static final Supplier<IllegalStateException> SOLD_OUT =
      () -> new IllegalStateException("sold out");

  private OkFailureSupplied() {}

  public static CompletableFuture<String> reserve(int seats) {
    return seats > 0
        ? CompletableFuture.completedFuture("ticket")
        : CompletableFuture.failedFuture(SOLD_OUT.get());
  }
}
