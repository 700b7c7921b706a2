package examples.registrationhandledropped;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;

/** What runs once and ends by itself. */
public class OkOneShot {
  private int done;

  public void later(ScheduledExecutorService executor) {
    executor.schedule(this::count, 5, TimeUnit.SECONDS);
    Mono.delay(Duration.ofSeconds(1)).subscribe(tick -> count());
  }

  private synchronized void count() {
    done++;
  }

  public synchronized int done() {
    return done;
  }
}
