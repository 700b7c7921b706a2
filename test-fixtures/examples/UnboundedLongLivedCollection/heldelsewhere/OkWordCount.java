package examples.unboundedlonglivedcollection.heldelsewhere;

import java.util.HashMap;
import java.util.Map;

/** The same shape, made and dropped within a method. */
class OkWordCount {
  private final Map<String, Integer> counts = new HashMap<>();

  void add(String word) {
    counts.merge(word, 1, Integer::sum);
  }

  int distinct() {
    return counts.size();
  }
}
