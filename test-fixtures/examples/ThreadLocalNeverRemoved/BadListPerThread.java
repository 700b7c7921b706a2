package examples.threadlocalneverremoved;

import java.util.ArrayList;
import java.util.List;

/** A list per thread that only grows. */
public class BadListPerThread {
  private static final ThreadLocal<List<String>> EXECUTED = ThreadLocal.withInitial(ArrayList::new); // LEAK: ThreadLocalNeverRemoved: EXECUTED

  public static void execute(String command) {
    EXECUTED.get().add(command);
    System.out.println(command);
  }

  public static int executed() {
    return EXECUTED.get().size();
  }
}
