package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.lang.reflect.Method;

/** As many entries as the loaded classes have methods. */
public final class BadPerMember {
  private static final LoadingCache<Member, Method> FOUND = // LEAK: CacheWithoutEviction@warning: FOUND
      Caffeine.newBuilder().build(key -> key.type().getMethod(key.name()));

  private BadPerMember() {}

  public static Method find(Class<?> type, String name) {
    return FOUND.get(new Member(type, name));
  }

  /** A method without parameters. */
  record Member(Class<?> type, String name) {}
}
