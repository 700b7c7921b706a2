package examples.listenerneverremoved;

import io.grpc.Context;
import java.util.concurrent.Executor;

/** The context is of the call that is answered now, and of all that comes when it is the root. */
public class BadContextOfNow {
  public void begin(Executor executor, Runnable cancel) {
    Context.current().addListener(context -> cancel.run(), executor); // LEAK: ListenerNeverRemoved@info: current()
  }
}
