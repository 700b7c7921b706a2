package examples.unboundedlonglivedcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** One entry per event class. */
@Component
public class OkKeyedByClass {
  private final Map<Class<?>, String> topics = new ConcurrentHashMap<>();

  public String topicOf(Object event) {
    return topics.computeIfAbsent(event.getClass(), type -> "events." + type.getSimpleName());
  }
}
