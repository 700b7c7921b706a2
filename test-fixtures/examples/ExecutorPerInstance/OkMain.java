package examples.executorperinstance;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The program itself. */
public final class OkMain {
  private OkMain() {}

  public static void main(String[] arguments) {
    ExecutorService workers = Executors.newWorkStealingPool();
    for (String argument : arguments) {
      workers.execute(() -> System.out.println(argument));
    }
  }
}
