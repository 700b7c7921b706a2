package io.github.unhoard.javac;

import com.sun.source.util.Trees;
import io.github.unhoard.core.frontend.NamingCustom;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Lowers the compiler's types; one instance serves, and caches for, one compilation. */
final class TypeLowering {
  /** Type arguments of type arguments are kept, deeper ones are cut. */
  static final int ARGUMENT_LEVELS = 2;

  private static final String OBJECT = "java.lang.Object";

  private final Types types;
  private final Elements elements;
  private final Trees trees;
  private final ErasedTypes erased;
  private final IdentityHashMap<Element, TypeRef> written = new IdentityHashMap<>();
  private final IdentityHashMap<Element, TypeRef> declared = new IdentityHashMap<>();
  private final IdentityHashMap<TypeElement, Boolean> voidFunctions = new IdentityHashMap<>();

  TypeLowering(Trees trees, Types types, Elements elements) {
    this.trees = trees;
    this.types = types;
    this.elements = elements;
    this.erased = new ErasedTypes(this, types, elements);
  }

  /**
   * Remembers what the source says about a class that the compiler could not resolve; javac makes a
   * new element for each place that names such a class.
   */
  void remember(TypeMirror unresolved, TypeRef asWritten) {
    if (unresolved instanceof DeclaredType declared
        && declared.asElement().getSimpleName().contentEquals(asWritten.simpleName())) {
      written.put(declared.asElement(), asWritten);
    }
  }

  /** Remembers the type that the source gives a field or, as its result, a method. */
  void remember(Element member, TypeRef asWritten) {
    declared.put(member, asWritten);
  }

  /** The type of an expression that is {@code member} or calls it. */
  TypeRef ofUse(@Nullable Element member, @Nullable TypeMirror type) {
    TypeRef asWritten = declared.get(member);
    return asWritten == null ? lower(type) : asWritten;
  }

  /** Whether the compiler could not resolve {@code type} or some part of it. */
  static boolean isErroneous(TypeMirror type) {
    if (type instanceof ArrayType array && type.getKind() == TypeKind.ARRAY) {
      return isErroneous(array.getComponentType());
    }
    if (type.getKind() == TypeKind.DECLARED) {
      return ((DeclaredType) type).getTypeArguments().stream().anyMatch(TypeLowering::isErroneous);
    }
    if (type.getKind() == TypeKind.WILDCARD) {
      TypeMirror bound = ((WildcardType) type).getExtendsBound();
      return bound != null && isErroneous(bound);
    }
    return type.getKind() == TypeKind.ERROR;
  }

  /** The type of a class, raw. */
  TypeRef of(TypeElement element) {
    return element.asType().getKind() == TypeKind.ERROR
        ? lower(element.asType())
        : erased.of(element);
  }

  /** A library type by canonical name, for what lowering itself introduces. */
  TypeRef library(String name) {
    try {
      TypeElement element = elements.getTypeElement(name);
      return element == null ? TypeRef.named(name) : of(element);
    } catch (RuntimeException | AssertionError crash) {
      return TypeRef.named(name);
    }
  }

  /** Whether the one abstract method of {@code type} returns nothing. */
  boolean isVoidFunction(TypeElement type) {
    return voidFunctions.computeIfAbsent(
        type, each -> FunctionLowering.isVoidFunction(elements.getAllMembers(each)));
  }

  String binaryName(TypeElement element) {
    return elements.getBinaryName(element).toString();
  }

  TypeRef lower(@Nullable TypeMirror type) {
    return lower(type, ARGUMENT_LEVELS);
  }

  /** The erased type: no type arguments. */
  TypeRef erased(TypeMirror type) {
    return lower(type, 0);
  }

  TypeRef lower(@Nullable TypeMirror type, int levels) {
    if (type == null) {
      return TypeRef.UNKNOWN;
    }
    TypeKind kind = type.getKind();
    if (kind.isPrimitive()) {
      return new TypeRef(
          kind.name().toLowerCase(java.util.Locale.ROOT),
          true,
          Set.of(TypeTrait.PRIMITIVE),
          Set.of(),
          List.of());
    }
    return switch (kind) {
      case VOID -> TypeRef.VOID;
      case NULL -> TypeRef.named("null");
      case ARRAY -> array(type);
      case DECLARED -> declared((DeclaredType) type, levels);
      case TYPEVAR -> variable(types.erasure(type));
      case WILDCARD -> variable(((WildcardType) type).getExtendsBound());
      case INTERSECTION -> first(((IntersectionType) type).getBounds(), levels);
      case UNION -> first(((UnionType) type).getAlternatives(), levels);
      case ERROR -> unresolved((ErrorType) type, levels);
      default -> TypeRef.UNKNOWN;
    };
  }

  private TypeRef first(List<? extends TypeMirror> bounds, int levels) {
    return bounds.isEmpty() ? TypeRef.UNKNOWN : lower(bounds.get(0), levels);
  }

  private TypeRef array(TypeMirror array) {
    TypeMirror element = array;
    int dimensions = 0;
    while (element instanceof ArrayType inner && element.getKind() == TypeKind.ARRAY) {
      element = inner.getComponentType();
      dimensions++;
    }
    return arrayOf(erased(element), dimensions);
  }

  /** An array of {@code element}s; certain when its element is. */
  static TypeRef arrayOf(TypeRef element, int dimensions) {
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

  private TypeRef declared(DeclaredType type, int levels) {
    TypeRef raw = erased.of((TypeElement) type.asElement());
    List<? extends TypeMirror> arguments = type.getTypeArguments();
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

  private TypeRef variable(@Nullable TypeMirror bound) {
    return asVariable(bound == null ? library(OBJECT) : erased(bound));
  }

  /** The type of a variable or wildcard bounded by {@code bound}. */
  static TypeRef asVariable(TypeRef bound) {
    if (!bound.resolved()) {
      return bound;
    }
    EnumSet<TypeTrait> traits = EnumSet.of(TypeTrait.TYPE_VARIABLE);
    traits.addAll(bound.traits());
    traits.remove(TypeTrait.IDENTITY_EQUALS);
    return new TypeRef(bound.name(), true, traits, bound.supertypes(), List.of());
  }

  private TypeRef unresolved(ErrorType type, int levels) {
    Element element = type.asElement();
    TypeRef asWritten = written.get(element);
    if (asWritten != null) {
      return levels > 0 ? asWritten : withArguments(asWritten, List.of());
    }
    TypeMirror original = trees.getOriginalType(type);
    if (original != null && original != type && original.getKind() == TypeKind.DECLARED) {
      return lower(original, levels);
    }
    String name = element instanceof TypeElement named ? named.getQualifiedName().toString() : "";
    if (NamingCustom.looksQualified(name) && name.indexOf('<') < 0) {
      return TypeRef.named(NamingCustom.binaryName(name));
    }
    String simple = element == null ? "" : element.getSimpleName().toString();
    // What follows an unresolved call or variable has a type of that name.
    return NamingCustom.looksLikeType(simple) ? TypeRef.unresolved(simple) : TypeRef.UNKNOWN;
  }
}
