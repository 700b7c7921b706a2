package examples.registrynamepercall;

import java.util.concurrent.atomic.AtomicLong;

/** The JVM keeps the state of each job that ever ran. */
public class BadSystemPropertyPerJob {
  private final AtomicLong jobs = new AtomicLong();

  public String submit(Runnable job) {
    String key = "job." + jobs.incrementAndGet();
    System.setProperty(key, "running"); // LEAK: RegistryNamePerCall@error: submit
    job.run();
    return key;
  }
}
