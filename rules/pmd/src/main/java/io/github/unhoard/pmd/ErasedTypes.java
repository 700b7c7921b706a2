package io.github.unhoard.pmd;

import io.github.unhoard.core.frontend.NamingCustom;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sourceforge.pmd.lang.java.symbols.JClassSymbol;
import net.sourceforge.pmd.lang.java.symbols.JMethodSymbol;
import net.sourceforge.pmd.lang.java.types.JTypeMirror;
import net.sourceforge.pmd.lang.java.types.Substitution;

/** The erased class types of one unit with their traits and supertypes, each made once. */
final class ErasedTypes {
  private static final String OBJECT = "java.lang.Object";

  /** More classes than this between a class and {@code Object} are a cycle in erroneous source. */
  private static final int MAX_HIERARCHY = 100;

  private final Map<JClassSymbol, TypeRef> made = new HashMap<>();

  TypeRef of(JClassSymbol symbol) {
    TypeRef known = made.get(symbol);
    if (known != null) {
      return known;
    }
    if (symbol.isUnresolved()) {
      return unresolved(symbol.getCanonicalName());
    }
    String name = symbol.getBinaryName();
    // A class that is its own supertype, in erroneous source, meets this entry instead of looping.
    made.put(symbol, TypeRef.named(name));
    TypeRef result = new TypeRef(name, true, traits(symbol), supertypes(symbol), List.of());
    made.put(symbol, result);
    return result;
  }

  /** An import or a full qualification makes a name certain though nobody has seen the class. */
  static TypeRef unresolved(@org.jspecify.annotations.Nullable String dotted) {
    if (dotted == null || dotted.isEmpty() || dotted.startsWith("(")) {
      return TypeRef.UNKNOWN;
    }
    if (NamingCustom.looksQualified(dotted)) {
      return TypeRef.named(NamingCustom.binaryName(dotted));
    }
    return TypeRef.unresolved(dotted);
  }

  private Set<String> supertypes(JClassSymbol symbol) {
    Set<String> names = new TreeSet<>();
    for (JClassSymbol each : directSupertypes(symbol)) {
      TypeRef supertype = of(each);
      if (supertype.resolved()) {
        names.add(supertype.name());
        names.addAll(supertype.supertypes());
      }
    }
    names.remove(OBJECT);
    return names;
  }

  private static List<JClassSymbol> directSupertypes(JClassSymbol symbol) {
    List<JClassSymbol> direct = new ArrayList<>(symbol.getSuperInterfaces());
    JClassSymbol superclass = symbol.getSuperclass();
    if (superclass != null) {
      direct.add(superclass);
    }
    return direct;
  }

  private static Set<TypeTrait> traits(JClassSymbol symbol) {
    EnumSet<TypeTrait> traits = EnumSet.noneOf(TypeTrait.class);
    if (symbol.isInterface()) {
      traits.add(TypeTrait.INTERFACE);
      if (symbol.isAnnotation()) {
        traits.add(TypeTrait.ANNOTATION);
      }
      return traits;
    }
    if (Modifier.isAbstract(symbol.getModifiers())) {
      traits.add(TypeTrait.ABSTRACT);
    }
    if (Modifier.isFinal(symbol.getModifiers())) {
      traits.add(TypeTrait.FINAL);
    }
    if (symbol.isEnum()) {
      traits.add(TypeTrait.ENUM);
    } else if (symbol.isRecord()) {
      traits.add(TypeTrait.RECORD);
    } else if (inheritsEqualsFromObject(symbol)) {
      traits.add(TypeTrait.IDENTITY_EQUALS);
    }
    return traits;
  }

  /** False for {@code Object} itself, of which a value is nearly always something else. */
  private static boolean inheritsEqualsFromObject(JClassSymbol symbol) {
    JClassSymbol current = symbol;
    if (isObject(current)) {
      return false;
    }
    for (int i = 0; i < MAX_HIERARCHY && !isObject(current); i++) {
      JClassSymbol superclass = current.getSuperclass();
      if (superclass == null || superclass.isUnresolved() || declaresEquals(current)) {
        return false;
      }
      current = superclass;
    }
    return isObject(current);
  }

  private static boolean isObject(JClassSymbol symbol) {
    return symbol.getBinaryName().equals(OBJECT);
  }

  private static boolean declaresEquals(JClassSymbol symbol) {
    for (JMethodSymbol each : symbol.getDeclaredMethods()) {
      if (each.nameEquals("equals") && each.getArity() == 1) {
        JTypeMirror parameter = each.getFormalParameterTypes(Substitution.EMPTY).get(0);
        if (parameter.isTop()) {
          return true;
        }
      }
    }
    return false;
  }
}
