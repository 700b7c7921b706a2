package examples.twinreleaseforgotten;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/** A horse that is sold while it rests can still be taken out for a ride. */
public class BadSoldHorseStaysIdle {
  private final Set<Horse> all = new HashSet<>();
  private final Set<Horse> idle = new HashSet<>(); // LEAK: TwinReleaseForgotten@info: idle

  public synchronized Horse take() {
    Iterator<Horse> resting = idle.iterator();
    if (resting.hasNext()) {
      Horse horse = resting.next();
      resting.remove();
      return horse;
    }
    Horse bought = new Horse();
    all.add(bought);
    return bought;
  }

  public synchronized void bringBack(Horse horse) {
    idle.add(horse);
  }

  public synchronized void horseRemoved(Horse horse) {
    all.remove(horse);
  }

  public synchronized int size() {
    return all.size();
  }

  /** A horse. */
  public static final class Horse {}
}
