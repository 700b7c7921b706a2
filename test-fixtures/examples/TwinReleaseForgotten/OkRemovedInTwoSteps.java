package examples.twinreleaseforgotten;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jakarta.inject.Singleton;

/** Leaving calls the method that unmutes. */
@Singleton
public class OkRemovedInTwoSteps {
  private final Map<String, Long> members = new HashMap<>();
  private final Set<String> muted = new HashSet<>();

  public synchronized void join(String member) {
    members.put(member, System.currentTimeMillis());
  }

  public synchronized void mute(String member) {
    muted.add(member);
  }

  public synchronized void unmute(String member) {
    muted.remove(member);
  }

  public synchronized void leave(String member) {
    unmute(member);
    members.remove(member);
  }
}
