package examples.releaseskippedonfailure;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;

/** The finally block calls the method that removes. */
@Component
public class OkFinallyInHelper {
  private final Set<String> locked = new HashSet<>();

  public <T> T exclusively(String name, Callable<T> work) throws Exception {
    enter(name);
    try {
      return work.call();
    } finally {
      leave(name);
    }
  }

  private synchronized void enter(String name) throws InterruptedException {
    while (!locked.add(name)) {
      wait();
    }
  }

  private synchronized void leave(String name) {
    locked.remove(name);
    notifyAll();
  }
}
