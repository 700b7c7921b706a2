package examples.threadlocalneverremoved;

/** Setting null leaves an empty entry per thread, which is next to nothing. */
public class OkSetNull {
  private static final ThreadLocal<StringBuilder> TRACE = new ThreadLocal<>();

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
