package examples.unstablecachekey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The time of the request is part of the key: no entry is ever found again. */
@Service
public class BadTimeInKey {
  private final Map<List<Object>, Double> quotes = new ConcurrentHashMap<>(); // LEAK: UnstableCacheKey|UnboundedLongLivedCollection@error: quotes

  public double quote(String symbol) {
    return quotes.computeIfAbsent(List.of(symbol, Instant.now()), key -> Math.random());
  }
}
