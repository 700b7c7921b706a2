package examples.registrynamepercall;

import io.vertx.core.Vertx;
import io.vertx.core.shareddata.LocalMap;
import org.apache.log4j.Logger;

/** How many names there are is up to the callers. */
public class BadNameOfCaller {
  private final Vertx vertx;

  public BadNameOfCaller(Vertx vertx) {
    this.vertx = vertx;
  }

  public void count(String room) {
    LocalMap<String, Integer> visits = vertx.sharedData().getLocalMap(room); // LEAK: RegistryNamePerCall@info: count
    visits.merge("all", 1, Integer::sum);
  }

  public void tell(String room, String text) {
    Logger.getLogger("chat." + room).info(text); // LEAK: RegistryNamePerCall@info: tell
  }
}
