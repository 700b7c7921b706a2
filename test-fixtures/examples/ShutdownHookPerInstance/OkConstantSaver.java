package examples.shutdownhookperinstance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The one saver is made with its class. */
public class OkConstantSaver {
  private static final Map<String, Long> POSITIONS = new ConcurrentHashMap<>();
  private static final Saver SAVER = new Saver();

  public static void finished(String download) {
    POSITIONS.remove(download);
    SAVER.interrupt();
  }

  public static void reached(String download, long position) {
    POSITIONS.put(download, position);
  }

  private static final class Saver extends Thread {
    Saver() {
      Runtime.getRuntime().addShutdownHook(this);
    }

    @Override
    public void run() {
      POSITIONS.keySet().forEach(System.out::println);
    }
  }
}
