package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodId;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All analysed classes and how they relate. Whatever is not in it is unknown code. */
public final class World {
  private final Map<String, ClassInfo> classes = new TreeMap<>();
  private final Map<MethodId, Executable> methods = new TreeMap<>();
  private final Map<String, List<Executable>> methodsByName = new HashMap<>();
  private final Map<FieldKey, FieldInfo> fields = new TreeMap<>();
  private final Map<String, Set<String>> directSubtypes = new HashMap<>();
  private final Map<String, Integer> filesPerPackage = new HashMap<>();
  private final Map<String, Set<String>> ancestors = new HashMap<>();

  private World() {}

  /** Indexes {@code units}; their order does not matter, and the first of two equal names wins. */
  static World of(List<CompilationUnit> units) {
    World world = new World();
    units.forEach(unit -> world.filesPerPackage.merge(unit.packageName(), 1, Integer::sum));
    units.stream()
        .sorted(Comparator.comparing(CompilationUnit::path))
        .forEach(unit -> unit.types().forEach(type -> world.add(type, unit, null, null)));
    return world;
  }

  private void add(
      ClassNode node,
      CompilationUnit unit,
      @Nullable ClassInfo enclosing,
      @Nullable MethodNode method) {
    ClassInfo info = new ClassInfo(node, unit, enclosing, method);
    if (classes.putIfAbsent(node.name(), info) != null) {
      return;
    }
    supertypes(node)
        .forEach(
            type -> directSubtypes.computeIfAbsent(type, t -> new TreeSet<>()).add(node.name()));
    for (FieldNode field : node.fields()) {
      fields.putIfAbsent(FieldKey.of(field), new FieldInfo(field, info));
      if (field.initializer() != null) {
        addLocalClasses(field.initializer(), info, null);
      }
    }
    for (MethodNode each : node.methods()) {
      if (each.kind() == MethodNode.Kind.METHOD || each.kind() == MethodNode.Kind.CONSTRUCTOR) {
        Executable executable = Executable.of(info, each);
        if (methods.putIfAbsent(each.id(), executable) == null) {
          methodsByName.computeIfAbsent(each.name(), n -> new ArrayList<>()).add(executable);
        }
      }
      if (each.body() != null) {
        addLocalClasses(each.body(), info, each);
      }
    }
    node.nested().forEach(nested -> add(nested, unit, info, null));
  }

  private void addLocalClasses(Node root, ClassInfo enclosing, @Nullable MethodNode method) {
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Expression.New creation && creation.body() != null) {
        add(creation.body(), enclosing.unit(), enclosing, method);
      } else if (node instanceof Statement.LocalClass local) {
        add(local.declaration(), enclosing.unit(), enclosing, method);
      }
      node.children().forEach(open::push);
    }
  }

  private static Set<String> supertypes(ClassNode node) {
    Set<String> names = new LinkedHashSet<>();
    if (node.superclass() != null) {
      names.add(node.superclass().name());
    }
    node.interfaces().stream().map(TypeRef::name).forEach(names::add);
    return names;
  }

  /**
   * Whether more than one file of the package is known, so that the whole of it probably is. Of a
   * lone file, as a compiler or a review bot sees it, the rest of the package is unknown code.
   */
  boolean seesPackageOf(ClassInfo info) {
    return filesPerPackage.getOrDefault(info.unit().packageName(), 0) > 1;
  }

  /** All classes, by name. */
  public Collection<ClassInfo> classes() {
    return classes.values();
  }

  /** All fields, by owner and name. */
  public Collection<FieldInfo> fields() {
    return fields.values();
  }

  Collection<Executable> methods() {
    return methods.values();
  }

  /** The class named {@code name}; null when it is not in the sources. */
  public @Nullable ClassInfo classNamed(String name) {
    return classes.get(name);
  }

  /** The field {@code key}, or the one it inherits; null when it is not in the sources. */
  public @Nullable FieldInfo field(FieldKey key) {
    FieldInfo direct = fields.get(key);
    if (direct != null) {
      return direct;
    }
    for (String ancestor : ancestors(key.owner())) {
      FieldInfo inherited = fields.get(new FieldKey(ancestor, key.name()));
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  @Nullable Executable method(MethodId id) {
    return methods.get(id);
  }

  List<Executable> methodsNamed(String name) {
    return methodsByName.getOrDefault(name, List.of());
  }

  /** Names of all known proper supertypes, nearest first, in the sources and beyond. */
  Set<String> ancestors(String name) {
    return ancestors.computeIfAbsent(name, this::findAncestors);
  }

  private Set<String> findAncestors(String name) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(name));
    while (!open.isEmpty()) {
      ClassInfo info = classes.get(open.poll());
      if (info != null) {
        for (String each : supertypes(info.node())) {
          if (found.add(each)) {
            open.add(each);
          }
        }
        found.addAll(new TreeSet<>(info.node().type().supertypes()));
      }
    }
    return found;
  }

  /** Names of all subtypes in the sources. */
  public Set<String> descendants(String name) {
    Set<String> found = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(name));
    while (!open.isEmpty()) {
      for (String each : directSubtypes.getOrDefault(open.poll(), Set.of())) {
        if (found.add(each)) {
          open.add(each);
        }
      }
    }
    return found;
  }
}
