package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Whether a request fails at once or later, it is forgotten. */
@Service
public class OkCatchAndCallback {
  private final Map<Integer, CompletableFuture<byte[]>> pending = new ConcurrentHashMap<>();

  /** Writes; tells whether that worked. */
  public interface Channel {
    void write(byte[] request, Consumer<Throwable> done);
  }

  public CompletableFuture<byte[]> send(Channel channel, int id, byte[] request) {
    CompletableFuture<byte[]> answer = new CompletableFuture<>();
    pending.put(id, answer);
    try {
      channel.write(
          request,
          failure -> {
            if (failure != null) {
              fail(id, failure);
            }
          });
    } catch (IllegalStateException e) {
      fail(id, e);
      throw e;
    }
    return answer;
  }

  public void receive(int id, byte[] response) {
    CompletableFuture<byte[]> answer = pending.remove(id);
    if (answer != null) {
      answer.complete(response);
    }
  }

  private void fail(int id, Throwable failure) {
    CompletableFuture<byte[]> answer = pending.remove(id);
    if (answer != null) {
      answer.completeExceptionally(failure);
    }
  }
}
