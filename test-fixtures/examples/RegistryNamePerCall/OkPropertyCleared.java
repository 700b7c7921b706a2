package examples.registrynamepercall;

import java.util.UUID;

/** Taken out by the class that set it. */
public class OkPropertyCleared {
  public void run(Runnable job) {
    String key = "job." + UUID.randomUUID();
    System.setProperty(key, "running");
    try {
      job.run();
    } finally {
      System.clearProperty(key);
    }
  }

  public void runQuietly(Runnable job, long jobId) {
    System.setProperty("quiet." + jobId, "true");
    job.run();
    System.getProperties().remove("quiet." + jobId);
  }
}
