package examples.releaseskippedonfailure;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;

/** A stream that ends in an error stays in the set. */
public class BadObserverError implements Flow.Subscriber<String> {
  private static final Set<Flow.Subscription> ACTIVE = ConcurrentHashMap.newKeySet(); // LEAK: ReleaseSkippedOnFailure|TwinReleaseForgotten: ACTIVE

  private Flow.Subscription subscription;

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    ACTIVE.add(given);
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(String item) {
    System.out.println(item);
  }

  @Override
  public void onError(Throwable failure) {
    System.err.println(failure);
  }

  @Override
  public void onComplete() {
    ACTIVE.remove(subscription);
  }
}
