package examples.unboundedlonglivedcollection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A generic memo table, held by constants. */
public final class BadGenericRegistry {
  private static final Memo<String, Integer> WIDTHS = new Memo<>(String::length);

  private BadGenericRegistry() {}

  public static int width(String text) {
    return WIDTHS.apply(text);
  }

  private static final class Memo<K, V> implements Function<K, V> {
    private final Map<K, V> results = new LinkedHashMap<>(); // LEAK: UnboundedLongLivedCollection: results
    private final Function<? super K, ? extends V> function;

    Memo(Function<? super K, ? extends V> function) {
      this.function = function;
    }

    @Override
    public synchronized V apply(K key) {
      V known = this.results.get(key);
      if (known == null) {
        known = function.apply(key);
        this.results.put(key, known);
      }
      return known;
    }
  }
}
