package examples.registrationhandledropped;

import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.support.CronTrigger;

/** A task with a trigger comes again and again. */
public class BadSpringTrigger implements AutoCloseable {
  private int reports;

  public void start(TaskScheduler scheduler) {
    scheduler.schedule(this::report, new CronTrigger("0 0 * * * *")); // LEAK: RegistrationHandleDropped: cancel it
  }

  private void report() {
    reports++;
  }

  @Override
  public void close() {
    reports = 0;
  }
}
