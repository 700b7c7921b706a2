package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** An entry ends with its response, or when the channel is lost. */
public class OkAnswerOrFailure {
  private final Map<Integer, CompletableFuture<String>> pending = new ConcurrentHashMap<>();

  public CompletableFuture<String> send(int id) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    pending.put(id, answer);
    return answer;
  }

  public void responseReceived(int id, String body) {
    CompletableFuture<String> answer = pending.remove(id);
    if (answer != null) {
      answer.complete(body);
    }
  }

  public void requestFailed(int id, Exception cause) {
    CompletableFuture<String> answer = pending.remove(id);
    if (answer != null) {
      answer.completeExceptionally(cause);
    }
  }
}
