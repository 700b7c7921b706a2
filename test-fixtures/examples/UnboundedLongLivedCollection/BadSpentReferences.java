package examples.unboundedlonglivedcollection;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** What is gone is passed over, and its reference stays. */
public class BadSpentReferences {
  private final List<WeakReference<Runnable>> observers = new ArrayList<>(); // LEAK: UnboundedLongLivedCollection@info: observers

  public void observe(Runnable observer) {
    observers.add(new WeakReference<>(observer));
  }

  public void changed() {
    for (WeakReference<Runnable> each : observers) {
      Runnable observer = each.get();
      if (observer != null) {
        observer.run();
      }
    }
  }
}
