package examples.unboundedstaticcollection;

import java.util.ArrayList;
import java.util.List;

/** Removal through a local name for the list. */
public class OkAliasRemoves {
  private static final List<String> QUEUE = new ArrayList<>();

  public static void enqueue(String job) {
    synchronized (QUEUE) {
      QUEUE.add(job);
    }
  }

  public static String next() {
    final List<String> jobs = QUEUE;
    synchronized (jobs) {
      return jobs.isEmpty() ? null : jobs.remove(jobs.size() - 1);
    }
  }
}
