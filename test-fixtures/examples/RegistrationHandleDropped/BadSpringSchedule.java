package examples.registrationhandledropped;

import java.time.Duration;
import org.springframework.scheduling.TaskScheduler;

/** The shared scheduler keeps refreshing feeds that nobody follows any more. */
public class BadSpringSchedule implements AutoCloseable {
  private final StringBuilder items = new StringBuilder();

  public BadSpringSchedule(TaskScheduler scheduler) {
    scheduler.scheduleWithFixedDelay(this::refresh, Duration.ofMinutes(1)); // LEAK: RegistrationHandleDropped@warning: cancel it
  }

  private void refresh() {
    items.append('.');
  }

  @Override
  public void close() {
    items.setLength(0);
  }
}
