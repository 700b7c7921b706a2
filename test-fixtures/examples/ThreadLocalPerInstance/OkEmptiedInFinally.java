package examples.threadlocalperinstance;

import java.util.HashSet;
import java.util.Set;

/** What is put in for the time of a call is taken out; an empty set stays. */
public class OkEmptiedInFinally {
  private final ThreadLocal<Set<String>> visiting = ThreadLocal.withInitial(HashSet::new);

  public boolean visit(String node, Runnable body) {
    if (!visiting.get().add(node)) {
      return false;
    }
    try {
      body.run();
      return true;
    } finally {
      visiting.get().remove(node);
    }
  }
}
