package examples.shutdownhookperinstance;

import java.util.function.Consumer;

/** A seam for tests: whoever calls it decides how often. */
public class OkAdderForOthers {
  private static final Consumer<Runnable> DEFAULT_ADDER =
      task -> Runtime.getRuntime().addShutdownHook(new Thread(task));
  private static volatile Consumer<Runnable> adder = DEFAULT_ADDER;

  private OkAdderForOthers() {}

  public static void addShutdownHook(Runnable task) {
    adder.accept(task);
  }

  public static void replaceAdder(Consumer<Runnable> replacement) {
    adder = replacement;
  }
}
