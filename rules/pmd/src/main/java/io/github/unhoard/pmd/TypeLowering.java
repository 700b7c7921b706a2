package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.pmd.lang.java.symbols.JClassSymbol;
import net.sourceforge.pmd.lang.java.types.JArrayType;
import net.sourceforge.pmd.lang.java.types.JClassType;
import net.sourceforge.pmd.lang.java.types.JIntersectionType;
import net.sourceforge.pmd.lang.java.types.JPrimitiveType;
import net.sourceforge.pmd.lang.java.types.JTypeMirror;
import net.sourceforge.pmd.lang.java.types.JTypeVar;
import net.sourceforge.pmd.lang.java.types.JWildcardType;
import net.sourceforge.pmd.lang.java.types.TypeOps;
import net.sourceforge.pmd.lang.java.types.TypeSystem;
import org.jspecify.annotations.Nullable;

/** Lowers PMD's types; one instance serves, and caches for, one unit. */
final class TypeLowering {
  /** Type arguments of type arguments are kept, deeper ones are cut. */
  private static final int ARGUMENT_LEVELS = 2;

  private final TypeSystem system;
  private final ErasedTypes erased = new ErasedTypes();

  TypeLowering(TypeSystem system) {
    this.system = system;
  }

  /** The type of a class, raw. */
  TypeRef of(JClassSymbol symbol) {
    return symbol.isArray() ? library("java.lang.Object") : erased.of(symbol);
  }

  /** A library type by binary name, for what lowering itself introduces. */
  TypeRef library(String name) {
    JClassSymbol symbol = system.getClassSymbol(name);
    return symbol == null ? TypeRef.named(name) : erased.of(symbol);
  }

  TypeRef lower(@Nullable JTypeMirror type) {
    return lower(type, ARGUMENT_LEVELS);
  }

  /** The erased type: no type arguments. */
  TypeRef erased(@Nullable JTypeMirror type) {
    return lower(type, 0);
  }

  private TypeRef lower(@Nullable JTypeMirror type, int levels) {
    if (type == null || TypeOps.isSpecialUnresolved(type)) {
      return TypeRef.UNKNOWN;
    } else if (type.isVoid()) {
      return TypeRef.VOID;
    } else if (type.isBottom()) {
      return TypeRef.named("null");
    } else if (type instanceof JPrimitiveType primitive) {
      return new TypeRef(
          primitive.getSimpleName(), true, Set.of(TypeTrait.PRIMITIVE), Set.of(), List.of());
    } else if (type instanceof JArrayType array) {
      return array(array);
    } else if (type instanceof JClassType declared) {
      return declared(declared, levels);
    } else if (type instanceof JTypeVar variable) {
      return asVariable(erased(variable.getErasure()));
    } else if (type instanceof JWildcardType wildcard) {
      return wildcard(wildcard);
    } else if (type instanceof JIntersectionType intersection) {
      return lower(intersection.getComponents().get(0), levels);
    }
    return TypeRef.UNKNOWN;
  }

  private TypeRef wildcard(JWildcardType wildcard) {
    boolean bounded = wildcard.isUpperBound() && !wildcard.isUnbounded();
    return asVariable(bounded ? erased(wildcard.getBound()) : library("java.lang.Object"));
  }

  private TypeRef array(JArrayType array) {
    JTypeMirror element = array;
    int dimensions = 0;
    while (element instanceof JArrayType inner) {
      element = inner.getComponentType();
      dimensions++;
    }
    return arrayOf(erased(element), dimensions);
  }

  /** An array of {@code element}s; certain when its element is. */
  private static TypeRef arrayOf(TypeRef element, int dimensions) {
    String name = element.name() + "[]".repeat(dimensions);
    return element.resolved()
        ? new TypeRef(
            name,
            true,
            Set.of(TypeTrait.ARRAY, TypeTrait.IDENTITY_EQUALS),
            Set.of("java.lang.Cloneable", "java.io.Serializable"),
            List.of())
        : TypeRef.unresolved(name);
  }

  private TypeRef declared(JClassType type, int levels) {
    TypeRef raw = erased.of(type.getSymbol());
    List<JTypeMirror> arguments = type.getTypeArgs();
    if (levels == 0 || arguments.isEmpty()) {
      return raw;
    }
    List<TypeRef> lowered = new ArrayList<>(arguments.size());
    arguments.forEach(each -> lowered.add(lower(each, levels - 1)));
    return withArguments(raw, lowered);
  }

  static TypeRef withArguments(TypeRef raw, List<TypeRef> arguments) {
    return new TypeRef(raw.name(), raw.resolved(), raw.traits(), raw.supertypes(), arguments);
  }

  /** The type of a variable or wildcard bounded by {@code bound}. */
  private static TypeRef asVariable(TypeRef bound) {
    if (!bound.resolved()) {
      return bound;
    }
    EnumSet<TypeTrait> traits = EnumSet.of(TypeTrait.TYPE_VARIABLE);
    traits.addAll(bound.traits());
    traits.remove(TypeTrait.IDENTITY_EQUALS);
    return new TypeRef(bound.name(), true, traits, bound.supertypes(), List.of());
  }
}
