package examples.unboundedlonglivedcollection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A counter for each address that ever asked; resetting a counter frees nothing. */
@Component
public class BadRateLimitFilter extends OncePerRequestFilter {
  private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>(); // LEAK: UnboundedLongLivedCollection@error: requests

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    AtomicInteger count =
        requests.computeIfAbsent(request.getRemoteAddr(), address -> new AtomicInteger());
    if (count.incrementAndGet() > 1_000) {
      response.sendError(429);
      return;
    }
    chain.doFilter(request, response);
  }

  void nextWindow() {
    requests.values().forEach(count -> count.set(0));
  }
}
