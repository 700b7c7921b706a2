package examples.weakmapvalueholdskey;

import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The reference is soft, and the class around it captures what it refers to. */
public class BadCapturedReferent {
  private final Collection<Reference<Runnable>> hooks = new ConcurrentLinkedQueue<>();

  public Runnable onShutdown(Runnable callback) {
    return new Runnable() {
      private final Reference<Runnable> hook = new SoftReference<>(callback); // LEAK: WeakMapValueHoldsKey@warning: hook

      @Override
      public void run() {
        Runnable action = hook.get();
        if (action != null) {
          action.run();
        }
        hooks.remove(hook);
      }
    };
  }
}
