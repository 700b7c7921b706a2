package examples.threadlocalneverremoved;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The thread of the pool goes on as this user. */
public class BadSecurityContextOfTask implements Runnable {
  private final SecurityContext caller;
  private final Runnable work;

  public BadSecurityContextOfTask(SecurityContext caller, Runnable work) {
    this.caller = caller;
    this.work = work;
  }

  @Override
  public void run() {
    SecurityContextHolder.setContext(caller); // LEAK: ThreadLocalNeverRemoved@warning: setContext()
    work.run();
  }
}
