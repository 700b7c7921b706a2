package io.github.unhoard.javaparser;

import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the types of the neutral tree. */
final class TypeRefs {
  private static final int ARGUMENT_LEVELS = 2;
  private static final String OBJECT = "java.lang.Object";
  private static final Set<TypeTrait> ARRAY_TRAITS =
      Set.of(TypeTrait.ARRAY, TypeTrait.IDENTITY_EQUALS);
  private static final Set<String> ARRAY_SUPERTYPES =
      Set.of("java.lang.Cloneable", "java.io.Serializable");

  private final ClassTable classes;
  private final Map<ClassSymbol, TypeRef> erasedClasses = new ConcurrentHashMap<>();

  TypeRefs(ClassTable classes) {
    this.classes = classes;
  }

  TypeRef of(JavaType type) {
    return of(type, ARGUMENT_LEVELS);
  }

  /** Without type arguments. */
  TypeRef erased(JavaType type) {
    return of(type, 0);
  }

  private TypeRef of(JavaType type, int levels) {
    if (type instanceof JavaType.Declared declared) {
      return ofDeclared(declared, levels);
    }
    if (type instanceof JavaType.Primitive primitive) {
      return primitive.equals(JavaType.VOID)
          ? TypeRef.VOID
          : new TypeRef(primitive.name(), true, Set.of(TypeTrait.PRIMITIVE), Set.of(), List.of());
    }
    if (type instanceof JavaType.Array array) {
      return ofArray(array);
    }
    if (type instanceof JavaType.Variable || type instanceof JavaType.Wildcard) {
      return ofVariable(Erasure.upperBound(type));
    }
    return type instanceof JavaType.Null ? TypeRef.named("null") : TypeRef.UNKNOWN;
  }

  private TypeRef ofDeclared(JavaType.Declared type, int levels) {
    ClassSymbol symbol = classes.symbol(type);
    TypeRef erased =
        symbol != null
            ? erasedClasses.computeIfAbsent(symbol, TypeRefs::ofSymbol)
            : type.resolved() ? TypeRef.named(type.name()) : TypeRef.unresolved(type.name());
    if (levels == 0 || type.arguments().isEmpty()) {
      return erased;
    }
    List<TypeRef> arguments = new ArrayList<>();
    for (JavaType argument : type.arguments()) {
      arguments.add(of(argument, levels - 1));
    }
    return new TypeRef(
        erased.name(), erased.resolved(), erased.traits(), erased.supertypes(), arguments);
  }

  private static TypeRef ofSymbol(ClassSymbol symbol) {
    Set<String> supertypes = new TreeSet<>();
    for (JavaType.Declared each : symbol.hierarchy().types()) {
      if (each.resolved() && !each.name().equals(OBJECT)) {
        supertypes.add(each.name());
      }
    }
    return new TypeRef(symbol.name(), true, traits(symbol), supertypes, List.of());
  }

  private static Set<TypeTrait> traits(ClassSymbol symbol) {
    Set<TypeTrait> traits = EnumSet.noneOf(TypeTrait.class);
    if (symbol.isInterface()) {
      traits.add(TypeTrait.INTERFACE);
      if (symbol.kind() == ClassNode.Kind.ANNOTATION) {
        traits.add(TypeTrait.ANNOTATION);
      }
      return traits;
    }
    if (symbol.modifiers().contains(Modifier.ABSTRACT)) {
      traits.add(TypeTrait.ABSTRACT);
    }
    if (symbol.modifiers().contains(Modifier.FINAL)) {
      traits.add(TypeTrait.FINAL);
    }
    if (symbol.kind() == ClassNode.Kind.ENUM) {
      traits.add(TypeTrait.ENUM);
    } else if (symbol.kind() == ClassNode.Kind.RECORD) {
      traits.add(TypeTrait.RECORD);
    } else if (inheritsEquals(symbol)) {
      traits.add(TypeTrait.IDENTITY_EQUALS);
    }
    return traits;
  }

  /** False for {@code Object} itself, of which a value is nearly always something else. */
  private static boolean inheritsEquals(ClassSymbol symbol) {
    if (symbol.name().equals(OBJECT) || declaresEquals(symbol)) {
      return false;
    }
    Set<String> visited = new HashSet<>();
    JavaType.Declared superclass = symbol.superclass();
    while (superclass != null && !superclass.name().equals(OBJECT)) {
      ClassSymbol declaration = superclass.symbol();
      if (declaration == null || declaresEquals(declaration) || !visited.add(superclass.name())) {
        return false;
      }
      superclass = declaration.superclass();
    }
    return superclass != null;
  }

  private static boolean declaresEquals(ClassSymbol symbol) {
    return symbol.declaredMethods("equals").stream()
        .anyMatch(
            method ->
                method.parameters().size() == 1
                    && TypeNames.erased(method.parameters().get(0)).equals(OBJECT));
  }

  private TypeRef ofArray(JavaType.Array array) {
    TypeRef component = erased(Erasure.of(array.component()));
    String name = component.name() + "[]";
    return component.resolved()
        ? new TypeRef(name, true, ARRAY_TRAITS, ARRAY_SUPERTYPES, List.of())
        : TypeRef.unresolved(name);
  }

  private TypeRef ofVariable(JavaType bound) {
    TypeRef erased = erased(bound);
    if (!erased.resolved()) {
      return erased;
    }
    Set<TypeTrait> traits = EnumSet.of(TypeTrait.TYPE_VARIABLE);
    traits.addAll(erased.traits());
    traits.remove(TypeTrait.IDENTITY_EQUALS);
    return new TypeRef(erased.name(), true, traits, erased.supertypes(), List.of());
  }
}
