package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which settings must hold for a site to be reached, over private callers too. A setting is a
 * boolean that does not change while the owner works: written in constructors only.
 */
final class Settings {
  private static final int MAX_HOPS = 3;

  /** Queries of the holder's or the program's state rather than of how it is set up. */
  private static final Pattern STATE =
      Pattern.compile(
          "(?i).*(empty|null|clos|open|run|start|stop|shut|contain|has|done|complete|cancel|present|"
              + "exist|equals|valid|active|alive|ready|connect|destroy|dispos|debug|trace|next|remov|expir|full|init).*");

  private final World world;
  private final CallGraph graph;
  private final Map<FieldKey, Boolean> constant = new HashMap<>();

  Settings(World world, Facts facts, CallGraph graph) {
    this.world = world;
    this.graph = graph;
    for (Facts.FieldWrite write : facts.writes) {
      boolean early =
          write.declaration()
              || write.site().executable().kind() != MethodNode.Kind.METHOD
              || write.site().executable().name().startsWith("set");
      constant.merge(write.field(), early, Boolean::logicalAnd);
    }
  }

  Set<ConditionAtom> around(Site site) {
    return around(site, 0, new HashSet<>());
  }

  private Set<ConditionAtom> around(Site site, int hops, Set<Executable> open) {
    Set<ConditionAtom> found = new TreeSet<>();
    for (Context.Frame.Guard guard : Context.guards(site.context())) {
      for (Context.Frame.Guard atom : guard.atoms()) {
        String name = settingName(atom.condition());
        if (name != null && !STATE.matcher(name).matches()) {
          found.add(new ConditionAtom(name, atom.holds()));
        }
      }
    }
    Executable executable = site.executable();
    List<CallSite> callers = graph.callersOf(executable);
    if (hops < MAX_HOPS
        && executable.has(Modifier.PRIVATE)
        && !callers.isEmpty()
        && open.add(executable)) {
      Set<ConditionAtom> common = null;
      for (CallSite call : callers) {
        Set<ConditionAtom> each = around(call.site(), hops + 1, open);
        if (common == null) {
          common = new TreeSet<>(each);
        } else {
          common.retainAll(each);
        }
      }
      found.addAll(common);
      open.remove(executable);
    }
    return found;
  }

  private @Nullable String settingName(Expression condition) {
    if (condition instanceof Expression.FieldAccess field
        && field.type().name().equals("boolean")) {
      FieldInfo info = world.field(FieldKey.of(field));
      return info != null && constant.getOrDefault(info.key(), false) ? field.name() : null;
    }
    return null;
  }
}
