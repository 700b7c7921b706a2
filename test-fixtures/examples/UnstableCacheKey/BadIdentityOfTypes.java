package examples.unstablecachekey;

import java.lang.reflect.Type;
import java.util.IdentityHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reflection makes a new object for the same generic type. */
@Component
public class BadIdentityOfTypes {
  private final Map<Type, Object> readers = new IdentityHashMap<>(); // LEAK: UnstableCacheKey|UnboundedLongLivedCollection@info: readers

  public synchronized void putReader(Type type, Object reader) {
    readers.put(type, reader);
  }

  public synchronized Object reader(Type type) {
    return readers.get(type);
  }
}
