package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/** The builder comes from a private method, which only names an executor. */
public class BadBuilderInMethod {
  private static final LoadingCache<String, String> RENDERED = // LEAK: CacheWithoutEviction@error: RENDERED
      configured().build(BadBuilderInMethod::render);

  private static Caffeine<Object, Object> configured() {
    return Caffeine.newBuilder().executor(Runnable::run);
  }

  private static String render(String markdown) {
    return "<p>" + markdown + "</p>";
  }

  public static String html(String markdown) {
    return RENDERED.get(markdown);
  }
}
