package examples.weakmapvalueholdskey;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;

/** The reference is made first, and captured in place of what it refers to. */
public class OkReferenceMadeOutside {
  public Runnable onShutdown(Runnable callback) {
    Reference<Runnable> hook = new WeakReference<>(callback);
    return new Runnable() {
      private final Reference<Runnable> kept = hook;

      @Override
      public void run() {
        Runnable action = kept.get();
        if (action != null) {
          action.run();
        }
      }
    };
  }
}
