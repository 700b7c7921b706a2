package examples.listenerregistrywithoutremove;

import java.util.List;
import org.springframework.stereotype.Component;

/** The container hands all listeners over, once. */
@Component
public class OkInjectedListeners {
  private final List<Runnable> listeners;

  public OkInjectedListeners(List<Runnable> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  public void fire() {
    listeners.forEach(Runnable::run);
  }
}
