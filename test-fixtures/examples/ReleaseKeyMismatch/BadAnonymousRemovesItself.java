package examples.releasekeymismatch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A pair of pumps is kept, and one of the two, when it stops, takes itself out. */
public class BadAnonymousRemovesItself {
  private final List<Pair> running = new CopyOnWriteArrayList<>(); // LEAK: ReleaseKeyMismatch@error: running

  public void join(Pump left) {
    Pump right =
        new Pump() {
          @Override
          public void stop() {
            super.stop();
            running.remove(this);
          }
        };
    running.add(new Pair(left, right));
  }

  /** One direction. */
  public static class Pump {
    private boolean on = true;

    public void stop() {
      on = false;
    }

    public boolean isOn() {
      return on;
    }
  }

  /** Both directions. */
  public static final class Pair {
    private final Pump left;
    private final Pump right;

    Pair(Pump left, Pump right) {
      this.left = left;
      this.right = right;
    }

    public boolean isOn() {
      return left.isOn() && right.isOn();
    }
  }
}
