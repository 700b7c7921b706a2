package examples.unboundedlonglivedcollection;

import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import org.springframework.stereotype.Component;

/** The bag keeps the handle of each load, also of those that are done. */
@Component
public class BadBagOfDisposables {
  private final CompositeDisposable bag = new CompositeDisposable(); // LEAK: UnboundedLongLivedCollection: bag
  private int loaded;

  public void load(Single<String> call) {
    bag.add(call.subscribe(text -> loaded++));
  }
}
