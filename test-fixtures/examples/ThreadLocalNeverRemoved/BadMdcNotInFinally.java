package examples.threadlocalneverremoved;

import org.slf4j.MDC;

/** When the work fails, the next request on the thread is logged under this one's id. */
public class BadMdcNotInFinally {
  private final Runnable work;

  public BadMdcNotInFinally(Runnable work) {
    this.work = work;
  }

  public void handle(String request) {
    MDC.put("request", request); // LEAK: ThreadLocalNeverRemoved@warning: not in a finally block
    work.run();
    MDC.remove("request");
  }
}
