package io.github.unhoard.core.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a method may run, in a few steps. Many rules ask for the same few methods again and again,
 * and a name that nobody resolved leads to thousands: the last answers are kept, and each search is
 * limited.
 */
final class Reaches {
  private static final int MAX_DEPTH = 6;

  /** No further step is taken from as many. */
  private static final int ENOUGH = 400;

  private static final int MOST = 2_000;
  private static final int MAX_EDGES = 50_000;
  private static final int KEPT = 1_000;

  private final CallGraph graph;
  private final Map<Executable, Set<Executable>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Executable, Set<Executable>> eldest) {
          return size() > KEPT;
        }
      };

  Reaches(CallGraph graph) {
    this.graph = graph;
  }

  /** Itself included, in the order of calls; not to be changed. */
  Set<Executable> from(Executable method) {
    Set<Executable> before = known.get(method);
    if (before == null) {
      before = Collections.unmodifiableSet(search(method));
      known.put(method, before);
    }
    return before;
  }

  private Set<Executable> search(Executable from) {
    Set<Executable> found = new LinkedHashSet<>(List.of(from));
    List<Executable> frontier = List.of(from);
    int edges = 0;
    for (int depth = 0; depth < MAX_DEPTH && found.size() < ENOUGH; depth++) {
      List<Executable> next = new ArrayList<>();
      for (Executable each : frontier) {
        for (CallSite call : graph.callsFrom(each)) {
          List<Executable> targets = graph.targetsOf(call);
          edges += targets.size();
          if (edges > MAX_EDGES || found.size() > MOST) {
            return found;
          }
          targets.stream().filter(found::add).forEach(next::add);
        }
      }
      frontier = next;
    }
    return found;
  }
}
