package examples.unboundedlonglivedcollection;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lazily loaded under a flag, once. */
@Component
public class OkLoadedOnce {
  private final Map<String, String> countries = new HashMap<>();
  private final Supplier<Properties> source;
  private boolean loaded;

  public OkLoadedOnce(Supplier<Properties> source) {
    this.source = source;
  }

  public synchronized String country(String code) {
    if (!loaded) {
      Properties all = source.get();
      for (String name : all.stringPropertyNames()) {
        countries.put(name, all.getProperty(name));
      }
      loaded = true;
    }
    return countries.get(code);
  }
}
