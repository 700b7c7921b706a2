package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** Lives as long as one request. */
@Component
@RequestScope
public class OkRequestScoped {
  private final List<String> warnings = new ArrayList<>();

  public void warn(String message) {
    warnings.add(message);
  }

  public List<String> warnings() {
    return List.copyOf(warnings);
  }
}
