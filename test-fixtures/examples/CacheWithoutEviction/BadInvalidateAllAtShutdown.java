package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** Invalidated when the service goes, by which time the heap has gone. */
@Service
public class BadInvalidateAllAtShutdown {
  private final Cache<String, String> answers = Caffeine.newBuilder().build(); // LEAK: CacheWithoutEviction|EvictionNeverRuns: answers

  public String answer(String question) {
    return answers.get(question, q -> q + "? 42.");
  }

  @PreDestroy
  public void close() {
    answers.invalidateAll();
  }
}
