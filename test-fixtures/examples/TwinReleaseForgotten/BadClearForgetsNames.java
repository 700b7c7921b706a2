package examples.twinreleaseforgotten;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is reloaded often: clear() forgets the names, and with them what they are the names of. */
public class BadClearForgetsNames {
  private final Map<String, Context> contexts = new ConcurrentHashMap<>();
  private final Map<Context, Collection<String>> names = // LEAK: TwinReleaseForgotten@info: names
      new ConcurrentHashMap<>();

  public Context load(String source) {
    Context context = new Context(source);
    contexts.put(source, context);
    names.put(context, List.of(source + "-job"));
    return context;
  }

  public Collection<String> namesOf(Context context) {
    return names.get(context);
  }

  public void clear() {
    for (Context context : contexts.values()) {
      context.close();
    }
    contexts.clear();
  }

  /** A part of the application. */
  public static final class Context implements AutoCloseable {
    private final String source;

    Context(String source) {
      this.source = source;
    }

    String source() {
      return source;
    }

    @Override
    public void close() {}
  }
}
