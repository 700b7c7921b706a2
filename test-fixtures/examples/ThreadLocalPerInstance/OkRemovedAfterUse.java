package examples.threadlocalperinstance;

import java.util.HashSet;
import java.util.Set;

/** Set and removed within one call, so nothing stays in the thread. */
public class OkRemovedAfterUse {
  private final ThreadLocal<Set<Object>> visiting = new ThreadLocal<>();

  public int size(Object root, java.util.function.ToIntFunction<Object> measure) {
    visiting.set(new HashSet<>());
    try {
      visiting.get().add(root);
      return measure.applyAsInt(root);
    } finally {
      visiting.remove();
    }
  }
}
