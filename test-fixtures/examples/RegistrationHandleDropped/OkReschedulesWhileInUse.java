package examples.registrationhandledropped;

import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The ping goes on only while the client is there. */
public class OkReschedulesWhileInUse {
  private final ScheduledExecutorService scheduler;
  private final Map<String, Runnable> clients;

  public OkReschedulesWhileInUse(
      ScheduledExecutorService scheduler, Map<String, Runnable> clients) {
    this.scheduler = scheduler;
    this.clients = clients;
  }

  public void schedulePing(String session) {
    scheduler.schedule(() -> {
      Runnable ping = clients.get(session);
      if (ping != null) {
        ping.run();
        schedulePing(session);
      }
    }, 25, TimeUnit.SECONDS);
  }
}
