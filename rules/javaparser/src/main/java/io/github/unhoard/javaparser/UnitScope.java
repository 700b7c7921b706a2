package io.github.unhoard.javaparser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The outermost scope of a file: its imports, its package, {@code java.lang}. */
final class UnitScope implements TypeScope {
  private final UnitNames names;
  private final ClassTable classes;
  private final Set<String> siblings;
  private final Map<String, Optional<JavaType>> known = new ConcurrentHashMap<>();

  /**
   * A scope.
   *
   * @param siblings simple names of the source files beside this one, whether analysed or not
   */
  UnitScope(UnitNames names, ClassTable classes, Set<String> siblings) {
    this.names = names;
    this.classes = classes;
    this.siblings = siblings;
  }

  UnitNames names() {
    return names;
  }

  @Override
  public @Nullable JavaType lookup(String simpleName) {
    Optional<JavaType> found = known.get(simpleName);
    if (found == null) {
      found = Optional.ofNullable(find(simpleName));
      known.put(simpleName, found);
    }
    return found.orElse(null);
  }

  private @Nullable JavaType find(String simpleName) {
    String imported = names.single().get(simpleName);
    if (imported != null) {
      return classes.qualified(imported);
    }
    String inPackage = inPackage(names.packageName(), simpleName);
    ClassSymbol neighbour = classes.find(inPackage);
    if (neighbour != null) {
      return neighbour.rawType();
    }
    for (String owner : names.singleStatic().getOrDefault(simpleName, List.of())) {
      ClassSymbol nested = memberOf(owner, simpleName);
      if (nested != null) {
        return nested.rawType();
      }
    }
    if (siblings.contains(simpleName)) {
      return JavaType.Declared.named(inPackage);
    }
    return onDemand(simpleName);
  }

  private @Nullable JavaType onDemand(String simpleName) {
    Map<String, ClassSymbol> found = new LinkedHashMap<>();
    for (String each : onDemandPackages()) {
      ClassSymbol symbol = classes.find(inPackage(each, simpleName));
      symbol = symbol != null ? symbol : memberOf(each, simpleName);
      if (symbol != null && (symbol.isFromSource() || symbol.isVisible())) {
        found.put(symbol.name(), symbol);
      }
    }
    if (found.size() == 1) {
      return found.values().iterator().next().rawType();
    }
    // Two hits are an error to the compiler; a guess between them is none of ours.
    ClassSymbol basic = found.isEmpty() ? classes.find("java.lang." + simpleName) : null;
    return basic == null || !basic.isVisible() ? null : basic.rawType();
  }

  private List<String> onDemandPackages() {
    List<String> all = new ArrayList<>(names.onDemand());
    all.addAll(names.staticOnDemand());
    for (String module : names.modules()) {
      all.addAll(classes.platform().packagesOf(module));
    }
    return all;
  }

  private @Nullable ClassSymbol memberOf(String dottedClass, String simpleName) {
    if (classes.hasPackage(dottedClass)) {
      return null;
    }
    ClassSymbol owner = classes.symbol(classes.qualified(dottedClass));
    return owner == null ? null : classes.memberClass(owner, simpleName);
  }

  private static String inPackage(String packageName, String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
