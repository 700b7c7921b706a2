package examples.registrationhandledropped;

import java.util.HashMap;
import java.util.Map;

/** Offers services to a directory, and records but one of the two kinds for taking it back. */
public class BadOneKindUnrecorded {
  private final Directory directory;
  private final Map<Class<?>, Object> offered = new HashMap<>();

  public BadOneKindUnrecorded(Directory directory) {
    this.directory = directory;
  }

  public void offer(Class<?> type) {
    if (Runnable.class.isAssignableFrom(type)) {
      Object action = new Offer(type, "action");
      directory.register(action); // LEAK: RegistrationHandleDropped@warning: offer
    }
    if (Comparable.class.isAssignableFrom(type)) {
      Object order = new Offer(type, "order");
      offered.put(type, order);
      directory.register(order);
    }
  }

  public void withdraw(Class<?> type) {
    Object found = offered.remove(type);
    if (found != null) {
      directory.unregister(found);
    }
  }

  /** Where services are looked up. */
  public interface Directory {
    /** Adds a service. */
    void register(Object service);

    /** Removes it. */
    void unregister(Object service);
  }

  private static final class Offer {
    private final Class<?> type;
    private final String role;

    Offer(Class<?> type, String role) {
      this.type = type;
      this.role = role;
    }

    @Override
    public String toString() {
      return role + " " + type.getName();
    }
  }
}
