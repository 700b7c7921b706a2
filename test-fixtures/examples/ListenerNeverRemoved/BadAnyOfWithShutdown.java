package examples.listenerneverremoved;

import java.util.concurrent.CompletableFuture;

/** Since Java 9 the future that did not come first forgets what was to be the first of two. */
public class BadAnyOfWithShutdown {
  private final CompletableFuture<Void> shutdown = new CompletableFuture<>();

  public CompletableFuture<Object> request(String question) {
    CompletableFuture<String> reply = CompletableFuture.supplyAsync(() -> "re: " + question);
    return CompletableFuture.anyOf(shutdown, reply); // LEAK: ListenerNeverRemoved@info: shutdown
  }

  public void shutdown() {
    shutdown.complete(null);
  }
}
