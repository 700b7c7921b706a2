package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.inject.Singleton;

/** The removal makes up names that were never stored. */
@Singleton
public class BadSuffixOnRemoval {
  private final Map<String, long[]> histograms = new ConcurrentHashMap<>(); // LEAK: ReleaseKeyMismatch: histograms

  public void observe(String name, int bucket) {
    histograms.computeIfAbsent(name, n -> new long[32])[bucket]++;
  }

  public void remove(String name) {
    histograms.remove(name + "_min");
    histograms.remove(name + "_max");
    histograms.remove(name + "_mean");
  }
}
