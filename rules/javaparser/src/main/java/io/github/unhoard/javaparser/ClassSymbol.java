package io.github.unhoard.javaparser;

import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The declaration of a class whose members are known: of the sources or of the platform. */
abstract class ClassSymbol {
  private final String name;
  private volatile @Nullable Hierarchy hierarchy;

  ClassSymbol(String name) {
    this.name = name;
  }

  /** Binary name. */
  final String name() {
    return name;
  }

  abstract ClassNode.Kind kind();

  /** Modifiers with the implied ones. */
  abstract Set<Modifier> modifiers();

  abstract List<JavaType.Variable> typeParameters();

  /** Null for interfaces and {@code java.lang.Object}. */
  abstract JavaType.@Nullable Declared superclass();

  abstract List<JavaType.Declared> interfaces();

  /** The directly enclosing class; null at top level. */
  abstract @Nullable ClassSymbol outer();

  abstract @Nullable FieldSymbol declaredField(String fieldName);

  abstract Collection<MethodSymbol> declaredMethods();

  abstract List<MethodSymbol> declaredMethods(String methodName);

  /** The member class of that simple name declared right here. */
  abstract @Nullable ClassSymbol declaredClass(String simpleName);

  abstract boolean isFromSource();

  final boolean isInterface() {
    return kind() == ClassNode.Kind.INTERFACE || kind() == ClassNode.Kind.ANNOTATION;
  }

  /** Whether code of other packages may name it, perhaps only from subclasses. */
  final boolean isVisible() {
    return modifiers().contains(Modifier.PUBLIC) || modifiers().contains(Modifier.PROTECTED);
  }

  final boolean isStatic() {
    return modifiers().contains(Modifier.STATIC);
  }

  final String packageName() {
    return packageOf(name);
  }

  /** The package in a binary name. */
  static String packageOf(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    return dot < 0 ? "" : binaryName.substring(0, dot);
  }

  /** The name up to the first nesting separator. */
  final String outermostName() {
    int dollar = name.indexOf('$', name.lastIndexOf('.') + 1);
    return dollar <= 0 ? name : name.substring(0, dollar);
  }

  /** The type of {@code this} within the class: parameterised by its own type parameters. */
  final JavaType.Declared thisType() {
    return new JavaType.Declared(name, this, List.copyOf(typeParameters()), true);
  }

  final JavaType.Declared rawType() {
    return new JavaType.Declared(name, this, List.of(), true);
  }

  /** Superclass first, then interfaces, each as written. */
  final List<JavaType.Declared> directSupertypes() {
    List<JavaType.Declared> all = new ArrayList<>();
    JavaType.Declared superclass = superclass();
    if (superclass != null) {
      all.add(superclass);
    }
    all.addAll(interfaces());
    return all;
  }

  /** All supertypes in terms of this class's type parameters. */
  final Hierarchy hierarchy() {
    Hierarchy known = hierarchy;
    if (known == null) {
      known = Hierarchy.of(this);
      hierarchy = known;
    }
    return known;
  }

  @Override
  public final String toString() {
    return name;
  }

  /**
   * The proper supertypes of a class.
   *
   * @param types every supertype once, subtypes before their supertypes and classes before
   *     unrelated interfaces; without {@code java.lang.Object} unless it is the direct superclass
   * @param complete whether each of them is a class whose declaration is known
   */
  record Hierarchy(List<JavaType.Declared> types, boolean complete) {

    static Hierarchy of(ClassSymbol symbol) {
      List<JavaType.Declared> postorder = new ArrayList<>();
      Set<String> visited = new HashSet<>();
      visited.add(symbol.name());
      boolean complete = visit(symbol, List.copyOf(symbol.typeParameters()), visited, postorder);
      Collections.reverse(postorder);
      return new Hierarchy(List.copyOf(postorder), complete);
    }

    private static boolean visit(
        ClassSymbol symbol,
        List<JavaType> arguments,
        Set<String> visited,
        List<JavaType.Declared> postorder) {
      Substitution substitution = Substitution.ofReceiver(symbol, arguments);
      List<JavaType.Declared> direct = symbol.directSupertypes();
      Collections.reverse(direct);
      boolean complete = true;
      for (JavaType.Declared each : direct) {
        if (!visited.add(each.name())) {
          continue;
        }
        JavaType.Declared here = (JavaType.Declared) substitution.apply(each);
        ClassSymbol declaration = here.symbol();
        if (declaration == null) {
          complete = false;
        } else {
          complete &= visit(declaration, here.arguments(), visited, postorder);
        }
        postorder.add(here);
      }
      return complete;
    }
  }
}
