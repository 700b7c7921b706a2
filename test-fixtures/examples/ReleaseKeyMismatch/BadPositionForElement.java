package examples.releasekeymismatch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Those who wait are seats, and a guest is taken out of their list. */
public class BadPositionForElement {
  private final List<Seat> seats = new CopyOnWriteArrayList<>(); // LEAK: ReleaseKeyMismatch@error: seats

  public void sitDown(Guest guest) {
    seats.add(new Seat(guest));
  }

  public void leave(Guest guest) {
    seats.remove(guest);
  }

  public void leaveFirst() {
    seats.remove(0);
  }

  /** Who sits. */
  public static final class Guest {}

  /** Where. */
  public static final class Seat {
    private final Guest guest;

    Seat(Guest guest) {
      this.guest = guest;
    }

    public Guest guest() {
      return guest;
    }
  }
}
