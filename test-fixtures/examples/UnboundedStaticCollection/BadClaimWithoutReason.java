package examples.unboundedstaticcollection;

import io.github.unhoard.annotations.Bounded;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody wanted the message gone and gave no reason. */
public class BadClaimWithoutReason {
  @Bounded(by = "")
  private static final Map<String, String> COLOURS = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@warning: COLOURS

  public void paint(String room, String colour) {
    COLOURS.put(room, colour);
  }
}
