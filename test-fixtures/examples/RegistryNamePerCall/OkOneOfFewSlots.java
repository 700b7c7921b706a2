package examples.registrynamepercall;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A remainder has few values, and so have the numbers of a short loop. */
public class OkOneOfFewSlots {
  private static final int SLOTS = 16;

  public Logger slotOf(long requestId) {
    return LoggerFactory.getLogger("slot." + requestId % SLOTS);
  }

  public List<Logger> all() {
    List<Logger> all = new ArrayList<>();
    for (int slot = 0; slot < SLOTS; slot++) {
      all.add(LoggerFactory.getLogger("slot." + slot));
    }
    return all;
  }
}
