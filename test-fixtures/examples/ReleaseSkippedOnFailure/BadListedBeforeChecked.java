package examples.releaseskippedonfailure;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A ship that may not sail is on the list already, and its captain never gets it. */
public class BadListedBeforeChecked {
  private final int crew;

  public BadListedBeforeChecked(int crew, int berths) {
    this.crew = crew;
    Harbour.INSTANCE.addShip(this);
    if (crew > berths) {
      throw new IllegalArgumentException("too many: " + crew);
    }
  }

  public void close() {
    Harbour.INSTANCE.removeShip(this);
  }

  public int crew() {
    return crew;
  }

  /** Knows all ships. */
  public static final class Harbour {
    static final Harbour INSTANCE = new Harbour();
    private final List<BadListedBeforeChecked> ships = new CopyOnWriteArrayList<>(); // LEAK: ReleaseSkippedOnFailure@warning: ships

    void addShip(BadListedBeforeChecked ship) {
      ships.add(ship);
    }

    void removeShip(BadListedBeforeChecked ship) {
      ships.remove(ship);
    }
  }
}
