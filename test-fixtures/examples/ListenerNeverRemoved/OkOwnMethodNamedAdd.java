package examples.listenerneverremoved;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Configures a pipeline that it has just made, through a method of its own. */
public class OkOwnMethodNamedAdd implements AutoCloseable {
  private Pipeline pipeline = new Pipeline();

  public void start() {
    Pipeline fresh = new Pipeline();
    addCompressionFilter(fresh);
    fresh.addFilter(text -> text + suffix());
    pipeline = fresh;
  }

  private void addCompressionFilter(Pipeline target) {
    target.addFilter(String::strip);
  }

  private String suffix() {
    return "#" + pipeline.filters.size();
  }

  @Override
  public void close() {
    pipeline = new Pipeline();
  }

  private static final class Pipeline {
    private final List<UnaryOperator<String>> filters = new ArrayList<>();

    void addFilter(UnaryOperator<String> filter) {
      filters.add(filter);
    }
  }
}
