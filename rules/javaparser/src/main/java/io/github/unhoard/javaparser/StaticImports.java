package io.github.unhoard.javaparser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members a file imports statically. */
final class StaticImports {
  private final UnitScope unit;
  private final ClassTable classes;

  StaticImports(UnitScope unit, ClassTable classes) {
    this.unit = unit;
    this.classes = classes;
  }

  /** The field {@code name} imported from a known class; null when there is none. */
  MemberLookup.@Nullable Field field(String name) {
    MemberLookup lookup = new MemberLookup(classes);
    for (JavaType.Declared owner : owners(name)) {
      MemberLookup.Field found = lookup.field(owner, name);
      if (found != null && found.symbol().isStatic()) {
        return found;
      }
    }
    return null;
  }

  /** The static methods {@code name} imported from known classes. */
  List<MemberLookup.Method> methods(String name, ClassSymbol site) {
    MemberLookup lookup = new MemberLookup(classes);
    List<MemberLookup.Method> found = new ArrayList<>();
    for (JavaType.Declared owner : owners(name)) {
      lookup.methods(owner, name, site).stream()
          .filter(method -> method.symbol().isStatic())
          .forEach(found::add);
    }
    return found;
  }

  /** The one class that {@code name} is imported from by name; null when that is not certain. */
  JavaType.@Nullable Declared namedOwner(String name) {
    List<String> owners = unit.names().singleStatic().getOrDefault(name, List.of());
    return owners.size() == 1 ? classes.qualified(owners.get(0)) : null;
  }

  private List<JavaType.Declared> owners(String name) {
    List<JavaType.Declared> all = new ArrayList<>();
    for (String owner : unit.names().singleStatic().getOrDefault(name, List.of())) {
      all.add(classes.qualified(owner));
    }
    for (String owner : unit.names().staticOnDemand()) {
      all.add(classes.qualified(owner));
    }
    return all;
  }
}
