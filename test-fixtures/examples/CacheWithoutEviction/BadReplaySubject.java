package examples.cachewithouteviction;

import io.reactivex.rxjava3.subjects.ReplaySubject;

/** The subject keeps each price for those who come later. */
public class BadReplaySubject {
  private static final ReplaySubject<Double> PRICES = ReplaySubject.create(); // LEAK: CacheWithoutEviction@warning: PRICES

  public void price(double price) {
    PRICES.onNext(price);
  }
}
