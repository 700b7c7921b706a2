package examples.listenerneverremoved;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A static method that is handed the publisher keeps nothing of it. */
public class OkRegistersOnItsArgument {
  static final class Permissions {
    static void registerListener(OkRegistersOnItsArgument sessions) {
      sessions.register(event -> System.out.println("permissions saw " + event));
    }
  }

  private final List<Consumer<String>> consumers = new ArrayList<>();

  public void init() {
    Permissions.registerListener(this);
  }

  void register(Consumer<String> consumer) {
    consumers.add(consumer);
  }

  public void publish(String event) {
    consumers.forEach(each -> each.accept(event));
  }

  public void close() {
    consumers.clear();
  }
}
