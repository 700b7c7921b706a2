package examples.listenerregistrywithoutremove;

import java.util.ArrayList;
import java.util.List;

/** The list comes from a factory of the project, which says what it makes. */
public class BadListOfOwnMaking {
  private final List<BuildListener> buildListeners = // LEAK: ListenerRegistryWithoutRemove@info: buildListeners
      Lists.newArrayList();

  /** Told when a build is over. */
  public interface BuildListener {
    void built(String project);
  }

  public void addBuildListener(BuildListener listener) {
    buildListeners.add(listener);
  }

  public void build(String project) {
    for (BuildListener each : buildListeners) {
      each.built(project);
    }
  }

  /** What makes lists. */
  public static final class Lists {
    private Lists() {}

    public static <T> ArrayList<T> newArrayList() {
      return new ArrayList<>();
    }
  }
}
