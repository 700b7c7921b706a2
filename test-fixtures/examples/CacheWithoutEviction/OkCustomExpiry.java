package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.Instant;
import jakarta.inject.Singleton;

/** Expires each token when it says so. */
@Singleton
public class OkCustomExpiry {
  private final Cache<String, Token> tokens =
      Caffeine.newBuilder()
          .expireAfter(
              Expiry.<String, Token>creating(
                  (client, token) -> Duration.between(Instant.now(), token.expires())))
          .build();

  public Token token(String client) {
    return tokens.get(client, c -> new Token(c, Instant.now().plusSeconds(3_600)));
  }

  /** An access token. */
  public record Token(String value, Instant expires) {}
}
