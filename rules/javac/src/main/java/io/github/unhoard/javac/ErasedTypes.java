package io.github.unhoard.javac;

import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The erased class types of one compilation with their traits and supertypes, each made once. */
final class ErasedTypes {
  private static final String OBJECT = "java.lang.Object";

  private final TypeLowering lowering;
  private final Types types;
  private final Elements elements;
  private final IdentityHashMap<TypeElement, TypeRef> made = new IdentityHashMap<>();

  ErasedTypes(TypeLowering lowering, Types types, Elements elements) {
    this.lowering = lowering;
    this.types = types;
    this.elements = elements;
  }

  TypeRef of(TypeElement element) {
    TypeRef known = made.get(element);
    if (known != null) {
      return known;
    }
    String name = elements.getBinaryName(element).toString();
    // A class that is its own supertype, in erroneous source, meets this entry instead of looping.
    made.put(element, TypeRef.named(name));
    TypeRef result = new TypeRef(name, true, traits(element), supertypes(element), List.of());
    made.put(element, result);
    return result;
  }

  private Set<String> supertypes(TypeElement element) {
    Set<String> names = new TreeSet<>();
    for (TypeMirror each : directSupertypes(element)) {
      TypeRef supertype = lowering.erased(each);
      if (supertype.resolved()) {
        names.add(supertype.name());
        names.addAll(supertype.supertypes());
      }
    }
    names.remove(OBJECT);
    return names;
  }

  private static List<TypeMirror> directSupertypes(TypeElement element) {
    List<TypeMirror> direct = new ArrayList<>(element.getInterfaces());
    TypeMirror superclass = element.getSuperclass();
    if (superclass.getKind() != TypeKind.NONE) {
      direct.add(superclass);
    }
    return direct;
  }

  private Set<TypeTrait> traits(TypeElement element) {
    EnumSet<TypeTrait> traits = EnumSet.noneOf(TypeTrait.class);
    ElementKind kind = element.getKind();
    Set<Modifier> modifiers = element.getModifiers();
    if (kind.isInterface()) {
      traits.add(TypeTrait.INTERFACE);
      if (kind == ElementKind.ANNOTATION_TYPE) {
        traits.add(TypeTrait.ANNOTATION);
      }
      return traits;
    }
    if (modifiers.contains(Modifier.ABSTRACT)) {
      traits.add(TypeTrait.ABSTRACT);
    }
    if (modifiers.contains(Modifier.FINAL)) {
      traits.add(TypeTrait.FINAL);
    }
    if (kind == ElementKind.ENUM) {
      traits.add(TypeTrait.ENUM);
    } else if (kind == ElementKind.RECORD) {
      traits.add(TypeTrait.RECORD);
    } else if (inheritsEqualsFromObject(element)) {
      traits.add(TypeTrait.IDENTITY_EQUALS);
    }
    return traits;
  }

  /** False for {@code Object} itself, of which a value is nearly always something else. */
  private boolean inheritsEqualsFromObject(TypeElement element) {
    if (element.getQualifiedName().contentEquals(OBJECT)) {
      return false;
    }
    TypeElement current = element;
    while (!current.getQualifiedName().contentEquals(OBJECT)) {
      if (declaresEquals(current)
          || !(current.getSuperclass() instanceof DeclaredType superclass)
          || superclass.getKind() != TypeKind.DECLARED) {
        return false;
      }
      current = (TypeElement) superclass.asElement();
    }
    return true;
  }

  private boolean declaresEquals(TypeElement element) {
    for (Element each : element.getEnclosedElements()) {
      if (each.getKind() == ElementKind.METHOD
          && each.getSimpleName().contentEquals("equals")
          && each instanceof ExecutableElement method
          && method.getParameters().size() == 1
          && types.erasure(method.getParameters().get(0).asType()) instanceof DeclaredType type
          && type.asElement() instanceof TypeElement parameter
          && parameter.getQualifiedName().contentEquals(OBJECT)) {
        return true;
      }
    }
    return false;
  }
}
