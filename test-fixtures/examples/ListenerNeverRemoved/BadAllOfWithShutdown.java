package examples.listenerneverremoved;

import java.util.concurrent.CompletableFuture;

/** The combined future waits for both, and only one of them is ever done before the end. */
public class BadAllOfWithShutdown {
  private final CompletableFuture<Void> shutdown = new CompletableFuture<>();

  public CompletableFuture<Void> request(String question) {
    CompletableFuture<String> reply = CompletableFuture.supplyAsync(() -> "re: " + question);
    return CompletableFuture.allOf(shutdown, reply); // LEAK: ListenerNeverRemoved@warning: shutdown
  }

  public void shutdown() {
    shutdown.complete(null);
  }
}
