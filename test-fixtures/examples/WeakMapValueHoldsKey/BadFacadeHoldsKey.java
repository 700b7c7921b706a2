package examples.weakmapvalueholdskey;

import java.util.Map;
import java.util.WeakHashMap;

/** The value refers to its key, so the key is never weak. */
public class BadFacadeHoldsKey {
  private static final Map<Solver, BadFacadeHoldsKey> INSTANCES = new WeakHashMap<>(); // LEAK: WeakMapValueHoldsKey: INSTANCES

  private final Solver solver;

  private BadFacadeHoldsKey(Solver solver) {
    this.solver = solver;
  }

  public static synchronized BadFacadeHoldsKey of(Solver solver) {
    return INSTANCES.computeIfAbsent(solver, BadFacadeHoldsKey::new);
  }

  public String solve(String name) {
    return solver.solve(name);
  }

  /** Finds things. */
  public interface Solver {
    String solve(String name);
  }
}
