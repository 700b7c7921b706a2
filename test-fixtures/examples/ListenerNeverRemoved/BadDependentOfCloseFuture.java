package examples.listenerneverremoved;

import java.util.concurrent.CompletableFuture;

/** Each call waits for the end of the client, also when it is long over. */
public class BadDependentOfCloseFuture implements AutoCloseable {
  private final CompletableFuture<Void> ended = new CompletableFuture<>();

  public CompletableFuture<String> request(String question) {
    CompletableFuture<String> reply = CompletableFuture.supplyAsync(() -> "re: " + question);
    ended.thenRun(() -> reply.cancel(true)); // LEAK: ListenerNeverRemoved@warning: ended
    return reply;
  }

  @Override
  public void close() {
    ended.complete(null);
  }
}
