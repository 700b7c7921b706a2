package examples.unstablecachekey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lists compare what they hold; a table of arrays that only serves as an index is filled once. */
public class OkMemoizerByArrayOnce {
  private static final Table<char[], String> WORDS = new Table<>();
  private final Map<List<String>, Integer> lengths = new ConcurrentHashMap<>(16);

  static {
    WORDS.set("stop".toCharArray(), "halt");
  }

  public int length(String... parts) {
    List<String> key = Arrays.asList(parts);
    Integer known = lengths.get(key);
    return known == null ? 0 : known;
  }

  /** Two columns. */
  static class Table<A, B> {
    private A left;
    private B right;

    void set(A first, B second) {
      left = first;
      right = second;
    }
  }
}
