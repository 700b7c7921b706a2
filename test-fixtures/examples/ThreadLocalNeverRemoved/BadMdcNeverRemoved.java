package examples.threadlocalneverremoved;

import org.slf4j.MDC;

/** Nothing takes the tenant out of the thread. */
public class BadMdcNeverRemoved {
  private final Runnable work;

  public BadMdcNeverRemoved(Runnable work) {
    this.work = work;
  }

  public void handle(String tenant) {
    MDC.put("tenant", tenant); // LEAK: ThreadLocalNeverRemoved@info: MDC.put()
    work.run();
  }
}
