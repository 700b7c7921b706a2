package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;

/** An id may be one of a few that are declared, and what is kept does not say more. */
public final class BadDeclaredContexts {
  private static final Map<String, Scope> SCOPES = new HashMap<>(); // LEAK: UnboundedStaticCollection@warning: SCOPES

  private BadDeclaredContexts() {}

  public static synchronized Scope scope(String id) {
    Scope known = SCOPES.get(id);
    if (known == null) {
      known = new Scope(id.length());
      SCOPES.put(id, known);
    }
    return known;
  }

  /** Where keys are bound. */
  record Scope(int depth) {}
}
