package examples.listenerregistrywithoutremove;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Service;

/** The way out is in the result. */
@Service
public class OkHandle {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  public AutoCloseable addListener(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  public void fire() {
    listeners.forEach(Runnable::run);
  }
}
