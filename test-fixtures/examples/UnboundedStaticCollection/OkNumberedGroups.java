package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tables of a Galois field, for the few sizes that constants name. */
public final class OkNumberedGroups {
  private static final Map<Integer, int[]> TABLES = new ConcurrentHashMap<>();

  private OkNumberedGroups() {}

  public static int multiply8(int x, int y) {
    return table(8)[(x + y) & 0xff];
  }

  public static int multiply4(int x, int y) {
    return table(4)[(x + y) & 0xf];
  }

  private static int[] table(int bits) {
    return TABLES.computeIfAbsent(bits, b -> new int[1 << b]);
  }
}
