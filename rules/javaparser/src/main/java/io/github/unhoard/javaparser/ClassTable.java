package io.github.unhoard.javaparser;

import io.github.unhoard.core.tree.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All classes whose declarations are known: those of the sources, then those of the platform. All
 * sources are declared by one thread before the first look-up.
 */
final class ClassTable {
  private final Map<String, SourceClassSymbol> sources = new HashMap<>();
  private final Set<String> sourcePackages = new HashSet<>();
  private final PlatformTypes platform;

  ClassTable(PlatformTypes platform) {
    this.platform = platform;
  }

  /** Adds a class with its member classes; of two with one name the first stays. */
  void declare(SourceClassSymbol symbol) {
    if (sources.putIfAbsent(symbol.name(), symbol) == null) {
      sourcePackages.add(symbol.packageName());
      symbol.nested().forEach(this::declare);
    }
  }

  PlatformTypes platform() {
    return platform;
  }

  /** The class of that binary name; null when it is a library's. */
  @Nullable ClassSymbol find(String binaryName) {
    ClassSymbol found = sources.get(binaryName);
    return found != null ? found : platform.find(binaryName);
  }

  boolean hasPackage(String packageName) {
    return sourcePackages.contains(packageName) || platform.hasPackage(packageName);
  }

  /** The declaration of {@code type}, also where the type was made without it. */
  @Nullable ClassSymbol symbol(JavaType type) {
    if (!(type instanceof JavaType.Declared declared)) {
      return null;
    }
    if (declared.symbol() != null) {
      return declared.symbol();
    }
    return declared.resolved() ? find(declared.name()) : null;
  }

  JavaType.Declared type(String binaryName) {
    ClassSymbol found = find(binaryName);
    return found == null ? JavaType.Declared.named(binaryName) : found.rawType();
  }

  /**
   * The class a fully qualified dotted name denotes. Where no part of it is known, the first
   * capitalised segment is taken for the top-level class, as every library names its packages.
   */
  JavaType.Declared qualified(String dottedName) {
    for (int end = 0; end >= 0 && end < dottedName.length(); ) {
      int dot = dottedName.indexOf('.', end + 1);
      end = dot < 0 ? dottedName.length() : dot;
      ClassSymbol top = find(dottedName.substring(0, end));
      if (top != null) {
        return dot < 0 ? top.rawType() : member(top.rawType(), dottedName.substring(end + 1));
      }
    }
    return byConvention(dottedName);
  }

  private static JavaType.Declared byConvention(String dottedName) {
    int start = 0;
    for (String segment : dottedName.split("\\.", -1)) {
      int end = start + segment.length();
      if (!segment.isEmpty() && Character.isUpperCase(segment.charAt(0))) {
        String nested = dottedName.substring(end).replace('.', '$');
        return JavaType.Declared.named(dottedName.substring(0, end) + nested);
      }
      start = end + 1;
    }
    return JavaType.Declared.named(dottedName);
  }

  /** The member class of {@code outer} that the dotted rest of a name denotes. */
  JavaType.Declared member(JavaType.Declared outer, String dottedRest) {
    JavaType.Declared current = outer;
    for (String segment : dottedRest.split("\\.", -1)) {
      ClassSymbol symbol = symbol(current);
      ClassSymbol found = symbol == null ? null : memberClass(symbol, segment);
      current =
          found != null
              ? found.rawType()
              : new JavaType.Declared(
                  current.name() + (current.resolved() ? "$" : ".") + segment,
                  null,
                  List.of(),
                  current.resolved());
    }
    return current;
  }

  /** The member class {@code simpleName} that {@code symbol} declares or inherits. */
  @Nullable ClassSymbol memberClass(ClassSymbol symbol, String simpleName) {
    return memberClass(symbol, simpleName, new HashSet<>());
  }

  private @Nullable ClassSymbol memberClass(
      ClassSymbol symbol, String simpleName, Set<String> visited) {
    ClassSymbol declared = symbol.declaredClass(simpleName);
    if (declared != null || !visited.add(symbol.name())) {
      return declared;
    }
    for (JavaType.Declared supertype : symbol.directSupertypes()) {
      ClassSymbol next = symbol(supertype);
      ClassSymbol inherited = next == null ? null : memberClass(next, simpleName, visited);
      if (inherited != null && !inherited.modifiers().contains(Modifier.PRIVATE)) {
        return inherited;
      }
    }
    return null;
  }
}
