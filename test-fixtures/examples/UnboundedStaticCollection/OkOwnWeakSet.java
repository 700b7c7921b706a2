package examples.unboundedstaticcollection;

import java.net.URI;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.WeakHashMap;

/** The set lets go of what nobody else holds, as its name says. */
public class OkOwnWeakSet {
  private static final Set<URI> WARNED = new WeakSet<>();

  public static boolean warn(URI message) {
    return WARNED.add(message);
  }

  /** Holds its elements weakly. */
  static final class WeakSet<E> extends AbstractSet<E> {
    private final WeakHashMap<E, Boolean> elements = new WeakHashMap<>();

    @Override
    public boolean add(E element) {
      return elements.put(element, true) == null;
    }

    @Override
    public Iterator<E> iterator() {
      return elements.keySet().iterator();
    }

    @Override
    public int size() {
      return elements.size();
    }
  }
}
