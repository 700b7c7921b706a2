package examples.listenerremovalhasnoeffect;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jakarta.inject.Singleton;

/** A homemade registry compares by equals, and a fresh lambda equals nothing. */
@Singleton
public class BadOwnListOfRunnables {
  private final List<Runnable> hooks = new CopyOnWriteArrayList<>();

  public void attach(Session session) {
    hooks.add(session::expire);
  }

  public void detach(Session session) {
    hooks.remove((Runnable) session::expire); // LEAK: ListenerRemovalHasNoEffect@error: detach
  }

  public void midnight() {
    hooks.forEach(Runnable::run);
  }

  /** Expires at midnight. */
  public interface Session {
    void expire();
  }
}
