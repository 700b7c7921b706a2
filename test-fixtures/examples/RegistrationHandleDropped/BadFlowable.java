package examples.registrationhandledropped;

import io.reactivex.Flowable;

/** The same with RxJava 2. */
public class BadFlowable implements AutoCloseable {
  private final StringBuilder text = new StringBuilder();

  public BadFlowable(Flowable<String> names) {
    names.subscribe(text::append, error -> text.setLength(0)); // LEAK: RegistrationHandleDropped@warning: the Disposable
  }

  @Override
  public void close() {
    text.setLength(0);
  }
}
