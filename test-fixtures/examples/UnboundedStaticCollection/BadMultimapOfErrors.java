package examples.unboundedstaticcollection;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;

/** Guava's multimap grows by put as any map does. */
public class BadMultimapOfErrors {
  private static final ListMultimap<String, Throwable> ERRORS = // LEAK: UnboundedStaticCollection@warning: ERRORS
      Multimaps.synchronizedListMultimap(ArrayListMultimap.create());

  public void failed(String jobId, Throwable cause) {
    ERRORS.put(jobId, cause);
  }

  public List<Throwable> failuresOf(String jobId) {
    return List.copyOf(ERRORS.get(jobId));
  }
}
