package examples.threadlocalneverremoved;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/** The pool's thread carries the last request away. */
public class BadRequestUser implements Filter {
  private static final ThreadLocal<ServletRequest> CURRENT = new ThreadLocal<>(); // LEAK: ThreadLocalNeverRemoved: CURRENT

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    CURRENT.set(request);
    chain.doFilter(request, response);
  }

  public static ServletRequest current() {
    return CURRENT.get();
  }
}
