package examples.expensivecontextpercall;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One context per class, made on demand. */
public class OkContextPerClass {
  private final Map<Class<?>, JAXBContext> contexts = new ConcurrentHashMap<>();

  public JAXBContext context(Class<?> type) {
    return contexts.computeIfAbsent(type, OkContextPerClass::create);
  }

  private static JAXBContext create(Class<?> type) {
    try {
      return JAXBContext.newInstance(type);
    } catch (JAXBException e) {
      throw new IllegalArgumentException(type.getName(), e);
    }
  }
}
