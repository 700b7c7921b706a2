package examples.shutdownhookperinstance;

import org.springframework.stereotype.Component;

/** One instance, one hook. */
@Component
public class OkSingleton {
  public OkSingleton() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::flush, "flush"));
  }

  private void flush() {
    System.out.flush();
  }
}
