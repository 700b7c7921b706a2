package examples.listenerremovalhasnoeffect;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The lambda is told of the removal, or chooses what to remove. */
public class OkCallbackOfRemoval {
  private final Store store = new Store();

  public void delete(String id) {
    store.remove(id, removed -> System.out.println("removed " + removed));
    store.removeMatching(key -> key.startsWith(id));
  }

  private static final class Store {
    private final Map<String, String> rows = new ConcurrentHashMap<>();

    void remove(String id, Consumer<String> callback) {
      callback.accept(rows.remove(id));
    }

    void removeMatching(Predicate<String> choice) {
      rows.keySet().removeIf(choice);
    }
  }
}
