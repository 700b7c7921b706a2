package examples.unboundedstaticcollection;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Dead references are taken out through an iterator on the way. */
public class OkIteratorRemove {
  private static final List<WeakReference<Runnable>> HOOKS = new ArrayList<>();

  public static synchronized void add(Runnable hook) {
    HOOKS.add(new WeakReference<>(hook));
  }

  public static synchronized void fire() {
    for (Iterator<WeakReference<Runnable>> each = HOOKS.iterator(); each.hasNext(); ) {
      Runnable hook = each.next().get();
      if (hook == null) {
        each.remove();
      } else {
        hook.run();
      }
    }
  }
}
