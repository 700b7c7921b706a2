package io.github.unhoard.javaparser;

import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds members of types, declared or inherited. */
final class MemberLookup {
  private final ClassTable classes;

  MemberLookup(ClassTable classes) {
    this.classes = classes;
  }

  /**
   * A field as a member of a type.
   *
   * @param type with the type arguments of the type it was looked up in
   */
  record Field(FieldSymbol symbol, JavaType type) {}

  /**
   * A method as a member of a type.
   *
   * @param receiver what the type parameters of the declaring class stand for
   * @param isRaw whether the type was raw, which erases the method
   */
  record Method(MethodSymbol symbol, Substitution receiver, boolean isRaw) {
    JavaType parameter(int index) {
      return receiver.apply(symbol.parameters().get(index));
    }
  }

  /** The field {@code name} of {@code type}; null when none is known. */
  @Nullable Field field(JavaType.Declared type, String name) {
    for (JavaType.Declared each : selfAndSupertypes(type)) {
      ClassSymbol symbol = classes.symbol(each);
      FieldSymbol field = symbol == null ? null : symbol.declaredField(name);
      if (field != null && isMember(field.modifiers(), each, type)) {
        Substitution receiver = Substitution.ofReceiver(symbol, each.arguments());
        return new Field(field, receiver.apply(field.type()));
      }
    }
    return null;
  }

  /**
   * The methods {@code name} of {@code type} that {@code site} may call, overridden ones left out.
   */
  List<Method> methods(JavaType.Declared type, String name, ClassSymbol site) {
    Map<List<String>, Method> bySignature = new LinkedHashMap<>();
    for (JavaType.Declared each : selfAndSupertypes(type)) {
      ClassSymbol symbol = classes.symbol(each);
      List<MethodSymbol> declared = symbol == null ? List.of() : symbol.declaredMethods(name);
      if (declared.isEmpty()) {
        continue;
      }
      Substitution receiver = Substitution.ofReceiver(symbol, each.arguments());
      boolean isRaw = each.arguments().isEmpty() && !symbol.typeParameters().isEmpty();
      for (MethodSymbol method : declared) {
        if (isMember(method.modifiers(), each, type) && method.isAccessibleFrom(site)) {
          Method member = new Method(method, receiver, isRaw && !method.isStatic());
          bySignature.merge(signature(member), member, this::overriding);
        }
      }
    }
    return new ArrayList<>(bySignature.values());
  }

  /** Whether {@code type} has the member that {@code declarer} declares with these modifiers. */
  private static boolean isMember(
      Set<Modifier> modifiers, JavaType.Declared declarer, JavaType.Declared type) {
    if (declarer.name().equals(type.name())
        || modifiers.contains(Modifier.PUBLIC)
        || modifiers.contains(Modifier.PROTECTED)) {
      return true;
    }
    return !modifiers.contains(Modifier.PRIVATE)
        && ClassSymbol.packageOf(declarer.name()).equals(ClassSymbol.packageOf(type.name()));
  }

  /**
   * Of two methods with one signature the one that is seen: the first, from nearer by, unless it is
   * abstract in a class and an interface that this class does not implement declares it, too.
   */
  private Method overriding(Method first, Method second) {
    boolean bothAbstract = first.symbol().isAbstract() && second.symbol().isAbstract();
    ClassSymbol owner = first.symbol().owner();
    return bothAbstract
            && !owner.isInterface()
            && asSuper(owner.rawType(), second.symbol().owner().name()) == null
        ? second
        : first;
  }

  /** The constructors of {@code type}; empty when they are not known. */
  List<Method> constructors(JavaType.Declared type, ClassSymbol site) {
    ClassSymbol symbol = classes.symbol(type);
    if (symbol == null) {
      return List.of();
    }
    Substitution receiver = Substitution.ofReceiver(symbol, type.arguments());
    List<Method> found = new ArrayList<>();
    for (MethodSymbol each : symbol.declaredMethods(MethodRef.CONSTRUCTOR)) {
      if (each.isAccessibleFrom(site)) {
        found.add(new Method(each, receiver, false));
      }
    }
    return found;
  }

  /**
   * The type itself, then its supertypes with their arguments, classes first: the methods of {@code
   * Object} are found before what the superinterfaces of an interface say about them.
   */
  List<JavaType.Declared> selfAndSupertypes(JavaType.Declared type) {
    List<JavaType.Declared> all = new ArrayList<>();
    all.add(type);
    ClassSymbol symbol = classes.symbol(type);
    if (symbol == null) {
      return all;
    }
    ClassSymbol.Hierarchy hierarchy = symbol.hierarchy();
    if (symbol.isInterface()) {
      all.add(classes.type("java.lang.Object"));
    }
    if (symbol.typeParameters().isEmpty()) {
      all.addAll(hierarchy.types());
    } else {
      Substitution receiver = Substitution.ofReceiver(symbol, type.arguments());
      for (JavaType.Declared each : hierarchy.types()) {
        all.add((JavaType.Declared) receiver.apply(each));
      }
    }
    return all;
  }

  /** {@code type} seen as its supertype {@code name}; null when it is not known to be one. */
  JavaType.@Nullable Declared asSuper(JavaType type, String name) {
    if (!(Erasure.upperBound(type) instanceof JavaType.Declared declared)) {
      return null;
    }
    for (JavaType.Declared each : selfAndSupertypes(declared)) {
      if (each.name().equals(name) && each.resolved()) {
        return each;
      }
    }
    return null;
  }

  /** Whether every supertype of {@code type} is known, so that what is not found is not there. */
  boolean isComplete(JavaType.Declared type) {
    ClassSymbol symbol = classes.symbol(type);
    return symbol != null && symbol.hierarchy().complete();
  }

  private static List<String> signature(Method method) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < method.symbol().parameters().size(); i++) {
      names.add(TypeNames.erased(method.parameter(i)));
    }
    return names;
  }
}
