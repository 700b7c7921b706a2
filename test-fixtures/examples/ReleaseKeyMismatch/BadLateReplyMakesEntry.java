package examples.releasekeymismatch;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A reply that comes after the call was given up makes an entry that nobody takes out. */
public class BadLateReplyMakesEntry {
  private final ConcurrentMap<Long, List<String>> replies = new ConcurrentHashMap<>(); // LEAK: ReleaseKeyMismatch@info: replies

  public void request(long call) {
    of(call).clear();
  }

  public void onReply(long call, String part) {
    of(call).add(part);
  }

  public void giveUp(long call) {
    replies.remove(call);
  }

  private List<String> of(long call) {
    return replies.computeIfAbsent(call, c -> new CopyOnWriteArrayList<>());
  }
}
