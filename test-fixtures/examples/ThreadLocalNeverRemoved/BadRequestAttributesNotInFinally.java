package examples.threadlocalneverremoved;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** A failing task leaves the request, and all its attributes, in the thread. */
public class BadRequestAttributesNotInFinally {
  private final Runnable work;

  public BadRequestAttributesNotInFinally(Runnable work) {
    this.work = work;
  }

  public void within(RequestAttributes request) {
    RequestContextHolder.setRequestAttributes(request); // LEAK: ThreadLocalNeverRemoved@warning: not in a finally block
    work.run();
    RequestContextHolder.resetRequestAttributes();
  }
}
