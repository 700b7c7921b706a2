package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.List;

/** The collection's owner is an instance, and the instance hangs on a static field. */
public class BadHeldByStatic {
  private static final Recorder RECORDER = new Recorder();

  public void handle(String command, Runnable action) {
    long start = System.nanoTime();
    action.run();
    RECORDER.record(command, System.nanoTime() - start);
  }

  public long slowest() {
    return RECORDER.max();
  }

  private static final class Recorder {
    private final List<Sample> samples = new ArrayList<>(); // LEAK: UnboundedLongLivedCollection: samples

    synchronized void record(String command, long nanos) {
      samples.add(new Sample(command, nanos));
    }

    synchronized long max() {
      return samples.stream().mapToLong(Sample::nanos).max().orElse(0);
    }
  }

  private record Sample(String command, long nanos) {}
}
