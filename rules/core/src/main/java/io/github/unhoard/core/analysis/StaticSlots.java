package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Static fields that hold one object after the other, so that none of them lives on in it. */
final class StaticSlots {
  private static final Pattern ENDS =
      Pattern.compile("(remove|clear|end|finish|release|close|stop|unset)\\w*");

  private final World world;
  private final Facts facts;
  private final CallGraph graph;
  private final Phases phases;
  private final PhaseNames names;

  StaticSlots(Catalog catalog, World world, Facts facts, CallGraph graph, Phases phases) {
    this.world = world;
    this.facts = facts;
    this.graph = graph;
    this.phases = phases;
    this.names = new PhaseNames(catalog);
  }

  /**
   * Static fields that objects in use put themselves into and others empty, so that each holds the
   * last of many. What a constructor or the start of a component writes is the only one instead.
   */
  Set<FieldKey> passing() {
    Set<FieldKey> found = new HashSet<>();
    Set<FieldKey> others = new HashSet<>();
    Set<FieldKey> emptied = new HashSet<>();
    for (Facts.FieldWrite write : facts.writes) {
      Executable method = write.site().executable();
      boolean inUse = method.kind() == MethodNode.Kind.METHOD && names.phaseOf(method) == null;
      if (write.value().isNull() && !write.declaration()) {
        emptied.add(write.field());
      } else if (!write.value().isNull()) {
        (inUse && write.value() instanceof Expression.This ? found : others).add(write.field());
      }
    }
    found.removeAll(others);
    found.retainAll(emptied);
    return found;
  }

  /**
   * Classes that a static field keeps an object of until that object's own end, or a static method
   * of its class that is named for it or called in use, empties it.
   */
  Set<String> givenUp() {
    Set<String> found = new HashSet<>();
    for (Facts.FieldWrite write : facts.writes) {
      Executable method = write.site().executable();
      FieldInfo field = world.field(write.field());
      if (field != null
          && field.node().isStatic()
          && write.value().isNull()
          && !write.declaration()
          && method.node() != null
          && field.node().type().name().equals(method.owner().name())
          && (method.has(Modifier.STATIC)
              ? isCalledInUse(method) || ENDS.matcher(method.name()).matches()
              : names.phaseOf(method) == Phase.TEARDOWN)) {
        found.add(method.owner().name());
      }
    }
    return found;
  }

  private boolean isCalledInUse(Executable method) {
    return graph.callersOf(method).stream()
        .map(CallSite::site)
        .anyMatch(
            site ->
                !site.executable().owner().isTest() && phases.of(site, null) == Phase.OPERATION);
  }
}
