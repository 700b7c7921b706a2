package examples.twinreleaseforgotten;

import java.util.ArrayList;
import java.util.List;

/** Elements move from one list to the other. */
public class OkMovedBetweenLists {
  private final List<String> declared = new ArrayList<>();
  private final List<String> resolved = new ArrayList<>();

  public void declare(String property) {
    declared.add(property);
  }

  public void declareResolved(String property) {
    declared.add(property);
    resolved.add(property);
  }

  public void reorder(String property) {
    if (declared.remove(property)) {
      declared.add(0, property);
    }
  }

  public int size() {
    return declared.size() + resolved.size();
  }
}
