package examples.listenerneverremoved;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import java.util.concurrent.Callable;

/** Callbacks of futures are forgotten when the future is done. */
public class OkOneShotCompletion implements AutoCloseable {
  private final ListeningExecutorService executor;
  private int failures;

  public OkOneShotCompletion(ListeningExecutorService executor) {
    this.executor = executor;
  }

  public void run(Callable<String> check) {
    ListenableFuture<String> result = executor.submit(check);
    Futures.addCallback(
        result,
        new FutureCallback<>() {
          @Override
          public void onSuccess(String text) {}

          @Override
          public void onFailure(Throwable failure) {
            failures++;
          }
        },
        executor);
  }

  @Override
  public void close() {
    failures = 0;
  }
}
