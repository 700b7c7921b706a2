package examples.registrationhandledropped;

import java.time.Instant;
import org.springframework.scheduling.TaskScheduler;

/** What is scheduled for one time ends by itself. */
public class OkSpringOneShot implements AutoCloseable {
  private int sent;

  public void later(TaskScheduler scheduler, Instant when) {
    scheduler.schedule(this::send, when);
  }

  private void send() {
    sent++;
  }

  @Override
  public void close() {
    sent = 0;
  }
}
