package examples.unstablecachekey;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** The memoizer is asked with a new pair each time, and remembers every question. */
public class BadMemoizerByArray {
  private static final Memoizer<Object[], String> TITLES = new Memoizer<>(BadMemoizerByArray::make); // LEAK: UnstableCacheKey@warning: TITLES

  public static String title(String category, String name) {
    return TITLES.compute(new Object[] {category, name});
  }

  private static String make(Object[] parts) {
    return parts[0] + "/" + parts[1];
  }

  /** Remembers answers. */
  static class Memoizer<A, V> {
    private final ConcurrentMap<A, V> answers = new ConcurrentHashMap<>(); // LEAK: UnboundedLongLivedCollection@warning: answers
    private final Function<A, V> function;

    Memoizer(Function<A, V> function) {
      this.function = function;
    }

    V compute(A question) {
      return answers.computeIfAbsent(question, function);
    }
  }
}
