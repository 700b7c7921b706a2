package examples.registrationhandledropped;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The executor is handed to the constructor, and the monitor shuts it down when it stops. */
public class OkOwnExecutorShutDown {
  private final ScheduledExecutorService scheduler;
  private final String address;
  private long lastBeat;

  public OkOwnExecutorShutDown(String address) {
    this(Executors.newSingleThreadScheduledExecutor(), address);
  }

  OkOwnExecutorShutDown(ScheduledExecutorService scheduler, String address) {
    this.scheduler = scheduler;
    this.address = address;
  }

  public void start() {
    scheduler.scheduleAtFixedRate(this::beat, 0, 10, TimeUnit.SECONDS);
  }

  private void beat() {
    lastBeat = System.nanoTime() + address.length();
  }

  public long lastBeat() {
    return lastBeat;
  }

  public void stop() {
    scheduler.shutdown();
  }
}
