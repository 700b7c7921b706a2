package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;

/** Phrases that messages of several rules share. */
public final class Wording {
  private Wording() {}

  /** What one entry is called, from the type arguments of the holder: {@code every Session}. */
  public static String everyEntry(Retention retention) {
    List<TypeRef> arguments = retention.field().node().type().arguments();
    if (arguments.isEmpty()) {
      return "every entry";
    }
    TypeRef entry = arguments.get(arguments.size() - 1);
    String name = entry.simpleName();
    boolean plain =
        name.isEmpty()
            || name.equals("Object")
            || name.equals("?")
            || entry.name().startsWith("java.util.")
            || entry.name().startsWith("java.lang.") && !name.equals("Thread");
    return plain ? "every entry" : "every " + name;
  }

  /** How long the holder keeps its entries, as a clause. */
  public static String until(Retention retention) {
    return switch (retention.lifetime()) {
      case PROCESS -> "until the JVM exits";
      case SINGLETON -> "as long as the application runs";
      default -> "as long as its " + retention.field().owner().simpleName() + " lives";
    };
  }

  /** What adds an entry, as a clause. */
  public static String growth(Growth growth) {
    return growth.site().executable().display() + " adds one at line " + growth.site().line();
  }

  /** A method and a line of it. */
  public static String at(Site site) {
    return site.executable().display() + " at line " + site.line();
  }

  /** Why a release does not count, as a clause after its place. */
  public static String whyNot(Release release) {
    return switch (release.phase()) {
      case NEVER -> "is never called";
      case TEST -> "is called by tests only";
      case TEARDOWN -> "runs only when the owner is torn down";
      case INITIALIZATION -> "runs only while the owner is made";
      default -> "does not reach these entries";
    };
  }
}
