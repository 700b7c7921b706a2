package examples.releasekeymismatch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What is taken back is a part of the value; the entry stays, which is told but no more. */
public class OkCountsDown {
  private static final ConcurrentMap<String, Integer> FREE = new ConcurrentHashMap<>();
  private static final ConcurrentMap<String, List<String>> HOSTS = new ConcurrentHashMap<>();
  private static final ConcurrentMap<String, Weight> WEIGHTS = new ConcurrentHashMap<>();

  public static void addQuota(String quota, int count) {
    FREE.put(quota, count);
  }

  public static void release(String quota) {
    if (FREE.containsKey(quota)) {
      FREE.put(quota, FREE.get(quota) + 1);
    }
  }

  public static void addHosts(String bucket, List<String> hosts) {
    HOSTS.put(bucket, hosts);
  }

  public static void removeHost(String bucket, String host) {
    List<String> before = HOSTS.get(bucket);
    List<String> after = new ArrayList<>(before);
    if (after.remove(host)) {
      HOSTS.replace(bucket, before, after);
    }
  }

  public static void add(String value, double weight) {
    Weight sum = WEIGHTS.get(value);
    if (sum == null) {
      sum = new Weight();
      WEIGHTS.put(value, sum);
    }
    sum.weight += weight;
  }

  public static void delete(String value, double weight) {
    Weight sum = WEIGHTS.get(value);
    if (sum != null) {
      sum.weight -= weight;
    }
  }

  public static void forget(String bucket) {
    FREE.remove(bucket);
    HOSTS.remove(bucket);
    WEIGHTS.remove(bucket);
  }

  /** A sum. */
  static class Weight {
    double weight;
  }
}
