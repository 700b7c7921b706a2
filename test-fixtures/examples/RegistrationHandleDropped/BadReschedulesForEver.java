package examples.registrationhandledropped;

import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The ping of a client goes on when the client is gone. */
public class BadReschedulesForEver {
  private final ScheduledExecutorService scheduler;
  private final Map<String, BadReschedulesForEver> clients;
  private final String session;
  private Future<?> last;

  public BadReschedulesForEver(
      ScheduledExecutorService scheduler,
      Map<String, BadReschedulesForEver> clients,
      String session) {
    this.scheduler = scheduler;
    this.clients = clients;
    this.session = session;
  }

  public void schedulePing() {
    last = scheduler.schedule(new Ping(this), 25, TimeUnit.SECONDS);
    scheduler.schedule(() -> { // LEAK: RegistrationHandleDropped@info: schedulePing
      BadReschedulesForEver client = clients.get(session);
      if (client != null) {
        client.ping();
      }
      schedulePing();
    }, 25, TimeUnit.SECONDS);
  }

  public void disconnect() {
    last.cancel(false);
  }

  void ping() {}

  private record Ping(BadReschedulesForEver client) implements Runnable {
    @Override
    public void run() {
      client.ping();
    }
  }
}
