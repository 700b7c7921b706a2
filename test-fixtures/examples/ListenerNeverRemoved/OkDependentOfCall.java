package examples.listenerneverremoved;

import java.util.concurrent.CompletableFuture;

/** The futures of calls end with them, whatever else there is in the class. */
public class OkDependentOfCall {
  private final StringBuilder log = new StringBuilder();
  private CompletableFuture<String> last = new CompletableFuture<>();

  public CompletableFuture<String> request(String question) {
    CompletableFuture<String> reply = new CompletableFuture<>();
    reply.whenComplete((answer, failure) -> log.append(question));
    last = reply;
    last.thenAccept(answer -> log.append(question).append(answer));
    return reply;
  }

  public void answer(String text) {
    last.complete(text);
  }
}
