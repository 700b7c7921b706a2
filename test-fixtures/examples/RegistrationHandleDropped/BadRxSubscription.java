package examples.registrationhandledropped;

import io.reactivex.rxjava3.core.Observable;

/** The source is shared and never completes; every row that subscribes stays. */
public class BadRxSubscription implements AutoCloseable {
  private final StringBuilder text = new StringBuilder();

  public BadRxSubscription(Observable<String> names) {
    names.subscribe(text::append); // LEAK: RegistrationHandleDropped@warning: the Disposable
  }

  @Override
  public void close() {
    text.setLength(0);
  }
}
