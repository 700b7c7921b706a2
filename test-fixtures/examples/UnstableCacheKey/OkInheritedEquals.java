package examples.unstablecachekey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.AbstractList;
import java.util.List;

/** The superclass compares by value. */
public class OkInheritedEquals {
  private static final Cache<List<String>, Integer> LENGTHS =
      Caffeine.newBuilder().maximumSize(100).build();

  public static int length(String first, String second) {
    return LENGTHS.get(new Pair(first, second), pair -> pair.get(0).length() + pair.get(1).length());
  }

  private static final class Pair extends AbstractList<String> {
    private final String first;
    private final String second;

    Pair(String first, String second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public String get(int index) {
      return index == 0 ? first : second;
    }

    @Override
    public int size() {
      return 2;
    }
  }
}
