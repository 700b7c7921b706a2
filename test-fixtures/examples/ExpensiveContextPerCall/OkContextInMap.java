package examples.expensivecontextpercall;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.HashMap;
import java.util.Map;

/** Looked up first, and stored when made. */
public class OkContextInMap {
  private final Map<Class<?>, JAXBContext> contexts = new HashMap<>();

  public synchronized JAXBContext context(Class<?> type) throws JAXBException {
    JAXBContext context = contexts.get(type);
    if (context == null) {
      context = JAXBContext.newInstance(type);
      contexts.put(type, context);
    }
    return context;
  }
}
