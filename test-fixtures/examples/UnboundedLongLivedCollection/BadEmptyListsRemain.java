package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Messages leave the inner lists; the lists of finished conversations stay in the map. */
@Service
public class BadEmptyListsRemain {
  private final Map<String, List<String>> unread = new HashMap<>(); // LEAK: UnboundedLongLivedCollection: unread

  public synchronized void received(String conversation, String message) {
    unread.computeIfAbsent(conversation, c -> new ArrayList<>()).add(message);
  }

  public synchronized void read(String conversation, String message) {
    List<String> messages = unread.get(conversation);
    if (messages != null) {
      messages.remove(message);
    }
  }
}
