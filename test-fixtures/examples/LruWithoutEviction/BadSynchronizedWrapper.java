package examples.lruwithouteviction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The wrapper hides the missing override. */
@Component
public class BadSynchronizedWrapper {
  private final Map<Long, byte[]> pages = // LEAK: LruWithoutEviction@error: pages
      Collections.synchronizedMap(new LinkedHashMap<>(1_000, 0.75f, true));

  public byte[] page(long number) {
    byte[] page = pages.get(number);
    if (page == null) {
      page = new byte[4_096];
      pages.put(number, page);
    }
    return page;
  }
}
