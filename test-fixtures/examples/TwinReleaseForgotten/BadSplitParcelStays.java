package examples.twinreleaseforgotten;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A parcel that is split gives its shelf back, and stays on the road for the list. */
public class BadSplitParcelStays {
  private final Map<String, Parcel> onTheRoad = new HashMap<>(); // LEAK: TwinReleaseForgotten@info: onTheRoad
  private final Shelves shelves;

  public BadSplitParcelStays(Shelves shelves) {
    this.shelves = shelves;
  }

  public void send(String number, Parcel parcel) {
    onTheRoad.put(number, parcel);
  }

  public void delivered(Parcel parcel) {
    takeOff(parcel);
    shelves.free(parcel);
  }

  public void lost(Parcel parcel) {
    if (parcel.isInsured()) {
      takeOff(parcel);
      shelves.free(parcel);
    }
  }

  public void split(Parcel parcel, List<Parcel> parts) {
    parts.add(parcel.half());
    shelves.free(parcel);
  }

  private void takeOff(Parcel parcel) {
    onTheRoad.remove(parcel.number());
  }

  /** Room for parcels. */
  public interface Shelves {
    void free(Parcel parcel);
  }

  /** What is sent. */
  public interface Parcel {
    String number();

    Parcel half();

    boolean isInsured();
  }
}
