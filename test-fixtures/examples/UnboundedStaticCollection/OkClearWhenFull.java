package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;

/** Crude and sufficient: start over when full. */
public class OkClearWhenFull {
  private static final int LIMIT = 4_096;
  private static final Map<String, Double> SCORES = new HashMap<>();

  public static synchronized double score(String word) {
    Double known = SCORES.get(word);
    if (known != null) {
      return known;
    }
    if (SCORES.size() >= LIMIT) {
      SCORES.clear();
    }
    double score = word.chars().average().orElse(0);
    SCORES.put(word, score);
    return score;
  }
}
