package examples.twinreleaseforgotten;

import java.util.concurrent.Flow;

/** Lets go of its subscriber when the stream ends, and when the subscriber gives up. */
public class OkCancelLetsGo<T> implements Flow.Subscriber<T>, Flow.Subscription {
  private Flow.Subscriber<? super T> downstream;
  private Flow.Subscription upstream;

  public OkCancelLetsGo(Flow.Subscriber<? super T> downstream) {
    this.downstream = downstream;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    upstream = subscription;
    downstream.onSubscribe(this);
  }

  @Override
  public void onNext(T item) {
    downstream.onNext(item);
  }

  @Override
  public void onError(Throwable failure) {
    Flow.Subscriber<? super T> last = downstream;
    downstream = null;
    last.onError(failure);
  }

  @Override
  public void onComplete() {
    Flow.Subscriber<? super T> last = downstream;
    downstream = null;
    last.onComplete();
  }

  @Override
  public void request(long items) {
    upstream.request(items);
  }

  @Override
  public void cancel() {
    downstream = null;
    upstream.cancel();
  }
}
