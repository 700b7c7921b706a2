package examples.evictionneverruns;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/** Notes on guests who left pile up until somebody removes one. */
public class BadDrainedOnRemovalOnly<G> {
  private final ReferenceQueue<G> left = new ReferenceQueue<>(); // LEAK: EvictionNeverRuns@info: left
  private final Map<Integer, Note<G>> notes = new HashMap<>();

  public void note(G guest, String text) {
    notes.put(System.identityHashCode(guest), new Note<>(guest, text, left));
  }

  public void remove(G guest) {
    forgetThoseWhoLeft();
    notes.remove(System.identityHashCode(guest));
  }

  private void forgetThoseWhoLeft() {
    Object gone = left.poll();
    while (gone != null) {
      notes.values().remove(gone);
      gone = left.poll();
    }
  }

  private static final class Note<G> extends WeakReference<G> {
    private final String text;

    Note(G guest, String text, ReferenceQueue<G> queue) {
      super(guest, queue);
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
