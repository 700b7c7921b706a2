package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** A request that cannot be written later is forgotten; one that cannot be written at once stays. */
@Service
public class BadCatchBesideCallback {
  private final Map<Integer, CompletableFuture<byte[]>> pending = // LEAK: ReleaseSkippedOnFailure@warning: pending
      new ConcurrentHashMap<>();

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
      answer.completeExceptionally(e);
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
