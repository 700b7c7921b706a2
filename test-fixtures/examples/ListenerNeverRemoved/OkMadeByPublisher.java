package examples.listenerneverremoved;

import java.util.ArrayList;
import java.util.List;

/** The region makes the one who repairs it, and keeps it in a field: both live alike. */
public class OkMadeByPublisher {
  private final List<Runnable> listeners = new ArrayList<>();
  private final Repair repair;

  public OkMadeByPublisher() {
    this.repair = new Repair(this);
  }

  public void addMemberListener(Runnable listener) {
    listeners.add(listener);
  }

  public void removeMemberListener(Runnable listener) {
    listeners.remove(listener);
  }

  public int repaired() {
    return repair.count;
  }

  /** Runs when a member leaves. */
  static final class Repair {
    private final OkMadeByPublisher region;
    private int count;

    Repair(OkMadeByPublisher region) {
      this.region = region;
    }

    void start() {
      region.addMemberListener(() -> count++);
    }

    void shutdown() {
      count = 0;
    }
  }
}
