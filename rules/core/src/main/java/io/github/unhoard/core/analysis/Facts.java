package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the bodies of the world say, before anything is linked. Filled by {@link BodyWalker}. */
final class Facts {
  /** {@code to} may hold whatever {@code from} holds. */
  record Flow(Operand from, Variable to) {}

  /** A write of a field. {@code operator} is null for a plain assignment. */
  record FieldWrite(
      FieldKey field,
      Expression value,
      @Nullable String operator,
      boolean declaration,
      Site site) {}

  /** A value that a method returns. */
  record Returned(Expression value, Site site) {}

  final List<Flow> flows = new ArrayList<>();
  final List<Operation> operations = new ArrayList<>();
  final List<CallSite> calls = new ArrayList<>();
  final List<FieldWrite> writes = new ArrayList<>();
  final Map<MethodId, List<Returned>> returns = new TreeMap<>();
  final Map<Variable.OfLocal, List<Expression>> localValues = new HashMap<>();

  /** How often each local is passed as an argument. */
  final Map<Variable.OfLocal, Integer> argumentUses = new HashMap<>();

  /** Locals that iterate over something: the variable and the thing iterated. */
  final Map<Variable.OfLocal, Expression> iterated = new HashMap<>();

  static Facts of(World world, Catalog catalog) {
    Facts facts = new Facts();
    world.classes().stream()
        .sorted(Comparator.comparing(ClassInfo::name))
        .forEach(info -> new BodyWalker(info, catalog, facts).walkClass());
    return facts;
  }
}
