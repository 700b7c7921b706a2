package examples.cachewithouteviction;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** No field holds it, the application context does. */
@Configuration
public class BadReturnedFromBean {
  @Bean
  public Cache<String, String> shortLinks() {
    return CacheBuilder.newBuilder().recordStats().build(); // LEAK: CacheWithoutEviction: shortLinks
  }
}
