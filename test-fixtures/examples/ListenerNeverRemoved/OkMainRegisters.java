package examples.listenerneverremoved;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Once, at the start of the program. */
public final class OkMainRegisters {
  private OkMainRegisters() {}

  public static void main(String[] arguments) {
    Logger.getLogger("").addHandler(new Stderr());
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> failure.printStackTrace());
    System.out.println("started with " + arguments.length + " arguments");
  }

  private static final class Stderr extends Handler {
    @Override
    public void publish(LogRecord record) {
      System.err.println(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
