package examples.classloaderpinned;

import java.util.HashMap;
import java.util.Map;

/** Every form that is set up leaves the class of its choices with all other forms. */
public class BadLabelsByConfiguredClass {
  private static final Map<Class<?>, Object[]> CHOICES = new HashMap<>(); // LEAK: ClassLoaderPinned@info: CHOICES

  private Class<?> type;

  public void setType(Class<?> type) {
    this.type = type;
    if (!CHOICES.containsKey(type)) {
      CHOICES.put(type, type.getEnumConstants());
    }
  }

  public Object first() {
    return CHOICES.get(type)[0];
  }
}
