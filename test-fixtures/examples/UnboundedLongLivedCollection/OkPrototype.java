package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A new one for whoever asks. */
@Component
@Scope("prototype")
public class OkPrototype {
  private final List<String> steps = new ArrayList<>();

  public OkPrototype step(String name) {
    steps.add(name);
    return this;
  }

  public String plan() {
    return String.join(" -> ", steps);
  }
}
