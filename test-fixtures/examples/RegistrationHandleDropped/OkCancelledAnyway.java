package examples.registrationhandledropped;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Beats from the start, and stops whether it got connected or not. */
public class OkCancelledAnyway implements AutoCloseable {
  private final ScheduledFuture<?> heartbeat;
  private AutoCloseable connection;

  public OkCancelledAnyway(ScheduledExecutorService timer) {
    heartbeat = timer.scheduleAtFixedRate(this::beat, 1, 1, TimeUnit.SECONDS);
  }

  public void connect(AutoCloseable connection) {
    this.connection = connection;
  }

  private void beat() {
    System.out.println("alive: " + connection);
  }

  @Override
  public void close() throws Exception {
    heartbeat.cancel(false);
    if (connection == null) {
      return;
    }
    connection.close();
  }
}
