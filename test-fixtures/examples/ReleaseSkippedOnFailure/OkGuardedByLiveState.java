package examples.releaseskippedonfailure;

import java.util.ArrayDeque;
import java.util.Deque;
import jakarta.inject.Singleton;

/** The guard of the removal asks whether something can be sent now; later it can. */
@Singleton
public class OkGuardedByLiveState {
  private final Deque<String> waiting = new ArrayDeque<>();
  private int inFlight;

  public synchronized void send(String request) {
    waiting.add(request);
    pump();
  }

  public synchronized void answered() {
    inFlight--;
    pump();
  }

  private void pump() {
    while (isRoom() && !waiting.isEmpty()) {
      inFlight++;
      System.out.println(waiting.poll());
    }
  }

  private boolean isRoom() {
    return inFlight < 8;
  }
}
