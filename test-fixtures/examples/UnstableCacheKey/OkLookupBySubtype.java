package examples.unstablecachekey;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A circle is a shape: the look-up can find it. */
@Component
public class OkLookupBySubtype {
  private final Map<Shape, Integer> uses = new HashMap<>();

  public synchronized int use(Circle circle) {
    Integer known = uses.get(circle);
    if (known == null) {
      known = 0;
      uses.put(circle, known);
    }
    return known;
  }

  public synchronized void forget(Shape shape) {
    uses.remove(shape);
  }

  /** A shape. */
  public interface Shape {}

  /** A round one. */
  public record Circle(int radius) implements Shape {}
}
