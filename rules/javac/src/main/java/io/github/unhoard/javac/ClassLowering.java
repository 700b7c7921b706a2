package io.github.unhoard.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Lowers classes of all kinds. */
final class ClassLowering {
  private final UnitLowering unit;
  private final MemberLowering members;
  private final EnclosingClasses enclosing;

  /** Whether the code being lowered runs without an enclosing instance. */
  private boolean staticContext = true;

  ClassLowering(UnitLowering unit) {
    this.unit = unit;
    this.members = new MemberLowering(unit);
    this.enclosing = new EnclosingClasses(unit);
  }

  EnclosingClasses enclosing() {
    return enclosing;
  }

  /** Lowers code that runs with or without an enclosing instance. */
  <T> T inContext(boolean isStatic, Supplier<T> lowering) {
    boolean outside = staticContext;
    staticContext = isStatic;
    try {
      return lowering.get();
    } finally {
      staticContext = outside;
    }
  }

  ClassNode lower(ClassTree tree) {
    return lower(tree, unit.positions.name(tree));
  }

  /** Lowers the body of {@code creation}. */
  ClassNode anonymous(ClassTree tree, NewClassTree creation) {
    return lower(tree, unit.positions.creation(creation, tree));
  }

  private ClassNode lower(ClassTree tree, SourceRange nameRange) {
    unit.anchors.add(nameRange, tree);
    String name = unit.className(tree);
    TypeElement element = element(tree);
    TypeRef type = type(element, name);
    ClassNode.Kind kind = kind(tree);
    boolean isInterface = kind == ClassNode.Kind.INTERFACE || kind == ClassNode.Kind.ANNOTATION;
    TypeRef superclass = isInterface ? null : superclass(tree, element, kind);
    String outer = enclosing.innermostName();
    Set<Modifier> modifiers = modifiers(tree, element, kind, outer != null);
    boolean isMember = element == null || element.getNestingKind() == NestingKind.MEMBER;
    boolean hasOuterInstance =
        outer != null
            && !modifiers.contains(Modifier.STATIC)
            && (isMember && !tree.getSimpleName().isEmpty() || !staticContext);
    List<FieldNode> fields = new ArrayList<>();
    List<MethodNode> methods = new ArrayList<>();
    List<ClassNode> nested = new ArrayList<>();
    enclosing.enter(tree, name, element, type, superclass);
    unit.nested(
        tree,
        () -> {
          members.lower(tree, name, fields, methods, nested);
          return name;
        },
        () -> name);
    enclosing.leave();
    return new ClassNode(
        name,
        kind,
        outer,
        hasOuterInstance,
        type,
        superclass,
        interfaces(tree, element),
        modifiers,
        unit.annotations.lower(tree.getModifiers().getAnnotations()),
        fields,
        methods,
        nested,
        unit.range(tree),
        nameRange);
  }

  private @Nullable TypeElement element(ClassTree tree) {
    Element element = unit.element(tree);
    return element instanceof TypeElement type && type.asType().getKind() == TypeKind.DECLARED
        ? type
        : null;
  }

  private TypeRef type(@Nullable TypeElement element, String name) {
    TypeRef type = element == null ? TypeRef.named(name) : unit.types.of(element);
    return type.name().equals(name)
        ? type
        : new TypeRef(name, true, type.traits(), type.supertypes(), List.of());
  }

  private static ClassNode.Kind kind(ClassTree tree) {
    // The compiler calls the body of an enum constant an enum.
    if (tree.getSimpleName().isEmpty()) {
      return ClassNode.Kind.CLASS;
    }
    return switch (tree.getKind()) {
      case INTERFACE -> ClassNode.Kind.INTERFACE;
      case ENUM -> ClassNode.Kind.ENUM;
      case RECORD -> ClassNode.Kind.RECORD;
      case ANNOTATION_TYPE -> ClassNode.Kind.ANNOTATION;
      default -> ClassNode.Kind.CLASS;
    };
  }

  private static Set<Modifier> modifiers(
      ClassTree tree, @Nullable TypeElement element, ClassNode.Kind kind, boolean isNested) {
    EnumSet<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    modifiers.addAll(VariableLowering.modifiers(element, tree.getModifiers()));
    if (kind != ClassNode.Kind.CLASS && isNested) {
      modifiers.add(Modifier.STATIC);
    }
    return modifiers;
  }

  private TypeRef superclass(ClassTree tree, @Nullable TypeElement element, ClassNode.Kind kind) {
    // The compiler may show the class or interface that an anonymous class extends as either.
    if (tree.getExtendsClause() != null && !tree.getSimpleName().isEmpty()) {
      return unit.typeTrees.lower(tree.getExtendsClause());
    }
    TypeMirror inherited = element == null ? null : element.getSuperclass();
    if (inherited != null && inherited.getKind() != TypeKind.NONE) {
      return unit.types.lower(inherited);
    }
    return unit.types.library(
        switch (kind) {
          case ENUM -> "java.lang.Enum";
          case RECORD -> "java.lang.Record";
          default -> "java.lang.Object";
        });
  }

  private List<TypeRef> interfaces(ClassTree tree, @Nullable TypeElement element) {
    List<TypeRef> interfaces = new ArrayList<>();
    if (tree.getSimpleName().isEmpty() && element != null) {
      element.getInterfaces().forEach(each -> interfaces.add(unit.types.lower(each)));
    } else {
      for (Tree each : tree.getImplementsClause()) {
        interfaces.add(unit.typeTrees.lower(each));
      }
    }
    return interfaces;
  }
}
