package examples.releasekeymismatch;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What comes late finds nothing, and leaves nothing. */
public class OkLateReplyLooksUp {
  private final ConcurrentMap<Long, List<String>> replies = new ConcurrentHashMap<>();

  public void request(long call) {
    replies.computeIfAbsent(call, c -> new CopyOnWriteArrayList<>());
  }

  public void onReply(long call, String part) {
    List<String> parts = replies.get(call);
    if (parts != null) {
      parts.add(part);
    }
  }

  public void giveUp(long call) {
    replies.remove(call);
  }
}
