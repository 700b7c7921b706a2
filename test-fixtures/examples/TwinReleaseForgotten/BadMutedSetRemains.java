package examples.twinreleaseforgotten;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jakarta.inject.Singleton;

/** Whoever leaves the room while muted stays in the set of the muted. */
@Singleton
public class BadMutedSetRemains {
  private final Map<String, Long> members = new HashMap<>();
  private final Set<String> muted = new HashSet<>(); // LEAK: TwinReleaseForgotten: muted

  public synchronized void join(String member) {
    members.put(member, System.currentTimeMillis());
  }

  public synchronized void mute(String member) {
    if (members.containsKey(member)) {
      muted.add(member);
    }
  }

  public synchronized void unmute(String member) {
    muted.remove(member);
  }

  public synchronized void leave(String member) {
    members.remove(member);
  }
}
