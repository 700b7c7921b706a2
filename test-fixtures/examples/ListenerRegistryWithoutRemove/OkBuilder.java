package examples.listenerregistrywithoutremove;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A builder collects listeners for what it builds. */
public class OkBuilder {
  private final List<Consumer<String>> listeners = new ArrayList<>();

  public OkBuilder addListener(Consumer<String> listener) {
    listeners.add(listener);
    return this;
  }

  public Consumer<String> build() {
    List<Consumer<String>> all = List.copyOf(listeners);
    return event -> all.forEach(listener -> listener.accept(event));
  }
}
