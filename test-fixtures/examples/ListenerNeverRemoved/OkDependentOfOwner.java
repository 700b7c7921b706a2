package examples.listenerneverremoved;

import java.util.concurrent.CompletableFuture;

/** One dependent for each owner, and those that callers ask for. */
public class OkDependentOfOwner implements AutoCloseable {
  private final CompletableFuture<Void> closeFuture = new CompletableFuture<>();
  private final StringBuilder pending = new StringBuilder();

  public OkDependentOfOwner(Runnable ended) {
    closeFuture.thenRun(ended);
  }

  public void start(StringBuilder log) {
    closeFuture.whenComplete((nothing, failure) -> log.append(pending));
  }

  public void onClose(Runnable callback) {
    closeFuture.thenRun(callback);
  }

  @Override
  public void close() {
    closeFuture.complete(null);
  }
}
