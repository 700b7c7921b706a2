package examples.unboundedlonglivedcollection;

import java.util.ArrayDeque;
import java.util.Deque;

/** A closer: used in try-with-resources, gone soon. */
public class OkCloseableScope implements AutoCloseable {
  private final Deque<AutoCloseable> resources = new ArrayDeque<>();

  public <T extends AutoCloseable> T register(T resource) {
    resources.push(resource);
    return resource;
  }

  @Override
  public void close() throws Exception {
    for (AutoCloseable resource : resources) {
      resource.close();
    }
  }
}
