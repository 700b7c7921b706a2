package examples.unboundedlonglivedcollection;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** Extension points are configured once; the owner is a singleton all the same. */
public final class OkInterceptorsAtStart {
  public static final OkInterceptorsAtStart INSTANCE = new OkInterceptorsAtStart();

  private final List<Interceptor> interceptors = new CopyOnWriteArrayList<>();

  private OkInterceptorsAtStart() {}

  public void addInterceptor(Interceptor interceptor) {
    interceptors.add(interceptor);
  }

  public String apply(String request) {
    String result = request;
    for (Interceptor interceptor : interceptors) {
      result = interceptor.apply(result);
    }
    return result;
  }

  /** Changes requests. */
  public interface Interceptor extends UnaryOperator<String> {}
}
