package examples.listenerregistrywithoutremove;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Weak references, purged when firing. */
@Component
public class OkWeakReferences {
  private final List<WeakReference<Runnable>> listeners = new ArrayList<>();

  public synchronized void addListener(Runnable listener) {
    listeners.add(new WeakReference<>(listener));
  }

  public synchronized void fire() {
    listeners.removeIf(reference -> reference.get() == null);
    for (WeakReference<Runnable> reference : listeners) {
      Runnable listener = reference.get();
      if (listener != null) {
        listener.run();
      }
    }
  }
}
