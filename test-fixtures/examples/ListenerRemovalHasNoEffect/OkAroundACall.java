package examples.listenerremovalhasnoeffect;

import java.util.concurrent.Callable;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Added and removed through one local variable. */
public class OkAroundACall {
  public static <T> T silently(Callable<T> work) throws Exception {
    Filter quiet = record -> false;
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {}

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    handler.setFilter(quiet);
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    try {
      return work.call();
    } finally {
      root.removeHandler(handler);
    }
  }
}
