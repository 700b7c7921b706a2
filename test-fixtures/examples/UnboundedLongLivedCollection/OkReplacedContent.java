package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Each update replaces the content. */
@Service
public class OkReplacedContent {
  private final List<String> blocked = new ArrayList<>();

  public synchronized void update(Collection<String> addresses) {
    blocked.clear();
    blocked.addAll(addresses);
  }

  public synchronized boolean isBlocked(String address) {
    return blocked.contains(address);
  }
}
