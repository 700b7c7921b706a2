package examples.listenerregistrywithoutremove;

import java.util.ArrayList;
import java.util.List;

/** The list comes from a factory of the project, which says what it makes. */
public class BadListOfOwnMaking {
  private final List<ExportListener> exportListeners = // LEAK: ListenerRegistryWithoutRemove@info: exportListeners
      Lists.newArrayList();

  /** Told when an export is over. */
  public interface ExportListener {
    void exported(String file);
  }

  public void addExportListener(ExportListener listener) {
    exportListeners.add(listener);
  }

  public void export(String file) {
    for (ExportListener each : exportListeners) {
      each.exported(file);
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
