package examples.listenerremovalhasnoeffect;

import java.util.function.Consumer;

/** What to call when a connection is removed is set by a method that is named like a removal. */
public class OkSetterNamedForRemoval {
  static final class Pipeline {
    private Consumer<String> added;
    private Consumer<String> removed;

    Pipeline addHandler(Consumer<String> handler) {
      added = handler;
      return this;
    }

    Pipeline removeHandler(Consumer<String> handler) {
      removed = handler;
      return this;
    }

    void run(String connection) {
      added.accept(connection);
      removed.accept(connection);
    }
  }

  public void connect(String name) {
    Pipeline pipeline = new Pipeline();
    pipeline.addHandler(connection -> System.out.println("up " + connection));
    pipeline.removeHandler(connection -> System.out.println("down " + connection));
    pipeline.run(name);
  }
}
