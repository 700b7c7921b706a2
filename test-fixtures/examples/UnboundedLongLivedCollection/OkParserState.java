package examples.unboundedlonglivedcollection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A parser collects while it parses one document. */
public class OkParserState {
  private final Map<String, Integer> labels = new HashMap<>();
  private final List<String> errors = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();

  public void label(String name, int position) {
    if (labels.put(name, position) != null) {
      errors.add("duplicate label " + name);
    }
  }

  public void enter(String element) {
    open.push(element);
  }

  public void leave(String element) {
    if (!element.equals(open.pop())) {
      errors.add("unbalanced " + element);
    }
  }
}
