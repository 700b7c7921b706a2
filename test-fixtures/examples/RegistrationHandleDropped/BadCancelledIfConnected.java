package examples.registrationhandledropped;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Beats from the start, and stops only if it ever got connected. */
public class BadCancelledIfConnected implements AutoCloseable {
  private final ScheduledFuture<?> heartbeat; // LEAK: RegistrationHandleDropped@warning: heartbeat
  private AutoCloseable connection;

  public BadCancelledIfConnected(ScheduledExecutorService timer) {
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
    if (connection == null) {
      return;
    }
    heartbeat.cancel(false);
    connection.close();
  }
}
