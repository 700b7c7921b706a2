package examples.expensivecontextpercall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Destroyed after use, or of a scope of its own. */
@ApplicationScoped
public class OkDependentDestroyed {
  @Inject private Instance<Exporter> exporters;

  public int export(String text) {
    Exporter exporter = exporters.get();
    try {
      return exporter.run(text);
    } finally {
      exporters.destroy(exporter);
    }
  }

  /** Dependent. */
  public static class Exporter {
    int run(String text) {
      return text.length();
    }
  }

  /** Ends with the request. */
  @RequestScoped
  public static class User {
    String name() {
      return "";
    }
  }

  /** Gets beans that have a scope. */
  @ApplicationScoped
  public static class Greeter {
    @Inject private Instance<User> users;

    public String greet() {
      return users.get().name();
    }
  }
}
