package examples.unstablecachekey;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Arrays compare by identity. */
@Service
public class BadArrayKey {
  private final Map<byte[], String> names = new HashMap<>(); // LEAK: UnstableCacheKey|UnboundedLongLivedCollection@error: names

  public synchronized String name(byte[] digest) {
    return names.computeIfAbsent(digest, d -> Integer.toHexString(d.length));
  }
}
