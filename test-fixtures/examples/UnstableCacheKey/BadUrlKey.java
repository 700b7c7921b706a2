package examples.unstablecachekey;

import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Two URLs are compared by the addresses of their hosts, which change. */
@Component
public class BadUrlKey {
  private final Map<URL, Integer> failures = new ConcurrentHashMap<>(); // LEAK: UnstableCacheKey|UnboundedLongLivedCollection@info: failures

  public void failed(URL endpoint) {
    failures.merge(endpoint, 1, Integer::sum);
  }

  public void recovered(URL endpoint) {
    failures.remove(endpoint);
  }
}
