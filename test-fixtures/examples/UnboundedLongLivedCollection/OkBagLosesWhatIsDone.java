package examples.unboundedlonglivedcollection;

import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/** What is done leaves the bag. */
@Component
public class OkBagLosesWhatIsDone {
  private final Disposable.Composite tasks = Disposables.composite();

  public void run(Mono<String> call) {
    Disposable.Swap handle = Disposables.swap();
    tasks.add(handle);
    handle.update(call.doFinally(signal -> tasks.remove(handle)).subscribe());
  }
}
