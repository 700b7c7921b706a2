package examples.releasekeymismatch;

import java.util.HashMap;
import java.util.Map;
import javax.swing.event.ListDataEvent;
import jakarta.inject.Singleton;

/** The static type is wider than what comes. */
@Singleton
public class OkDeclaredAsObject {
  private final Map<Object, Integer> selections = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  public synchronized void selected(Object source, int index) {
    selections.put(source, index);
    counts.merge(source.toString(), 1, Integer::sum);
  }

  public synchronized void removed(ListDataEvent event) {
    Object source = event.getSource();
    selections.remove(source);
    counts.remove(source.toString());
  }
}
