package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** The request is noted when it goes out, and only its response takes the note away. */
public class BadWaitsForAnswer {
  private final Map<Object, Long> started = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure@info: started

  private final RequestInterceptor onRequest;
  private final ResponseInterceptor onResponse;

  public BadWaitsForAnswer(BiConsumer<Integer, Long> timer) {
    onRequest = context -> started.put(context, System.nanoTime());
    onResponse =
        (status, context) -> timer.accept(status, System.nanoTime() - started.remove(context));
  }

  public RequestInterceptor onRequest() {
    return onRequest;
  }

  public ResponseInterceptor onResponse() {
    return onResponse;
  }

  /** Told of each request before it is sent. */
  public interface RequestInterceptor {
    void process(Object context);
  }

  /** Told of each response. */
  public interface ResponseInterceptor {
    void process(int status, Object context);
  }
}
