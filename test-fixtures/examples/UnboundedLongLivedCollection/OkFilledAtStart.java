package examples.unboundedlonglivedcollection;

import jakarta.annotation.PostConstruct;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Filled once, from the constructor and after it. */
@Component
public class OkFilledAtStart {
  private final Map<String, Handler> handlers = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();

  public OkFilledAtStart(List<Handler> all) {
    for (Handler handler : all) {
      handlers.put(handler.name(), handler);
    }
  }

  @PostConstruct
  void init() {
    handlers.forEach((name, handler) -> aliases.put(name.toLowerCase(), name));
  }

  public Handler handler(String name) {
    return handlers.get(aliases.getOrDefault(name, name));
  }

  /** A bean. */
  public interface Handler {
    String name();
  }
}
