package examples.threadlocalneverremoved;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** afterCompletion comes in every case. */
public class OkInterceptorPair implements HandlerInterceptor {
  private static final ThreadLocal<Long> START = new ThreadLocal<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    START.set(System.nanoTime());
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
    System.out.println(System.nanoTime() - START.get());
    START.remove();
  }
}
