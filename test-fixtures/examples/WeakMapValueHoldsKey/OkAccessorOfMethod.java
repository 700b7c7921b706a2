package examples.weakmapvalueholdskey;

import java.lang.reflect.Method;

/** One way into an object. */
public final class OkAccessorOfMethod {
  private final Method method;

  OkAccessorOfMethod(Method method) {
    this.method = method;
  }

  public Method method() {
    return method;
  }
}
