package examples.unstablecachekey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Equal keys, and each in a bucket of its own. */
public class BadEqualsWithoutHashCode {
  private static final Map<Key, byte[]> TILES = new ConcurrentHashMap<>(); // LEAK: UnstableCacheKey@error: TILES

  public static byte[] tile(int x, int y) {
    Key key = new Key(x, y);
    byte[] tile = TILES.get(key);
    if (tile == null) {
      tile = new byte[256 * 256];
      TILES.put(key, tile);
    }
    return tile;
  }

  private static final class Key {
    private final int x;
    private final int y;

    Key(int x, int y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.x == x && key.y == y;
    }
  }
}
