package examples.threadlocalneverremoved;

/** Setting null keeps an entry per thread and variable. */
public class BadSetNull {
  private static final ThreadLocal<StringBuilder> TRACE = new ThreadLocal<>(); // LEAK: ThreadLocalNeverRemoved@info: TRACE

  public String traced(Runnable work) {
    StringBuilder trace = new StringBuilder();
    TRACE.set(trace);
    try {
      work.run();
      return trace.toString();
    } finally {
      TRACE.set(null);
    }
  }

  public static void note(String text) {
    TRACE.get().append(text);
  }
}
