package examples.unstablecachekey;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;

/** The array is compared by content. */
public class OkEqualsAndHashCode {
  private static final Cache<Call, Object> RESULTS =
      CacheBuilder.newBuilder().maximumSize(100).build();

  public static Object memoise(String method, Object... arguments) throws ExecutionException {
    return RESULTS.get(new Call(method, arguments), () -> method + arguments.length);
  }

  private static final class Call {
    private final String method;
    private final Object[] arguments;

    Call(String method, Object[] arguments) {
      this.method = method;
      this.arguments = arguments.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Call call
          && call.method.equals(method)
          && Arrays.equals(call.arguments, arguments);
    }

    @Override
    public int hashCode() {
      return 31 * method.hashCode() + Arrays.hashCode(arguments);
    }
  }
}
