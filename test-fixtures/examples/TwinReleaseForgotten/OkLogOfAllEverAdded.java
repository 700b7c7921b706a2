package examples.twinreleaseforgotten;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** What was added last is trimmed by age, whether it was removed or not. */
public class OkLogOfAllEverAdded {
  private static final int MAX_RECENT = 20;

  private final Set<Station> stations = new LinkedHashSet<>();
  private final Deque<Station> recent = new ArrayDeque<>();

  public void addStation(Station station) {
    stations.add(station);
    recent.addLast(station);
    while (recent.size() > MAX_RECENT) {
      recent.removeFirst();
    }
  }

  public void removeStation(Station station) {
    stations.remove(station);
  }

  /** Where trains stop. */
  public static final class Station {}
}
