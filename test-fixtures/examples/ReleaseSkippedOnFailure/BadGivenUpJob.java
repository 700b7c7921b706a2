package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Counts the attempts of each job, and keeps the count of each that is given up. */
@Service
public class BadGivenUpJob {
  private static final int MAX_ATTEMPTS = 5;

  private final Map<String, Integer> attempts = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure@warning: attempts

  public void process(Job job) {
    try {
      job.run();
      attempts.remove(job.id());
    } catch (Exception failure) {
      int count = attempts.merge(job.id(), 1, Integer::sum);
      if (count >= MAX_ATTEMPTS) {
        System.err.println("gave up " + job.id());
      } else {
        job.resubmit();
      }
    }
  }

  /** A piece of work. */
  public interface Job {
    String id();

    void run() throws Exception;

    void resubmit();
  }
}
