package examples.releaseskippedonfailure;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Only a ship that may sail is on the list. */
public class OkListedAtTheEnd {
  private final int crew;

  public OkListedAtTheEnd(int crew, int berths) {
    this.crew = crew;
    if (crew > berths) {
      throw new IllegalArgumentException("too many: " + crew);
    }
    Harbour.INSTANCE.addShip(this);
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
    private final List<OkListedAtTheEnd> ships = new CopyOnWriteArrayList<>();

    void addShip(OkListedAtTheEnd ship) {
      ships.add(ship);
    }

    void removeShip(OkListedAtTheEnd ship) {
      ships.remove(ship);
    }
  }
}
