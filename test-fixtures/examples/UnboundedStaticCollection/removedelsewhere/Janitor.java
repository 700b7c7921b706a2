package examples.unboundedstaticcollection.removedelsewhere;

/** Cleans up after both registries. */
public class Janitor {
  public void finished(String id) {
    OkGetterRegistry.getTasks().remove(id);
    BadStaleRegistry.LIVE.remove(id);
  }
}
