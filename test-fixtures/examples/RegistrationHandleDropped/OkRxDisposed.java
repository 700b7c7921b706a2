package examples.registrationhandledropped;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.CompositeDisposable;

/** Subscriptions are gathered and disposed of; a single value needs none. */
public class OkRxDisposed implements AutoCloseable {
  private final CompositeDisposable subscriptions = new CompositeDisposable();
  private final StringBuilder text = new StringBuilder();

  public OkRxDisposed(Observable<String> names, Single<String> title) {
    subscriptions.add(names.subscribe(text::append));
    title.subscribe(text::append);
  }

  @Override
  public void close() {
    subscriptions.dispose();
  }
}
