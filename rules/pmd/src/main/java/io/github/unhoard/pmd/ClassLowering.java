package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.sourceforge.pmd.lang.java.ast.ASTClassType;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorCall;
import net.sourceforge.pmd.lang.java.ast.ASTTypeDeclaration;
import net.sourceforge.pmd.lang.java.types.JClassType;

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

  ClassNode lower(ASTTypeDeclaration tree) {
    String name = tree.getBinaryName();
    TypeRef type = unit.types.of(tree.getSymbol());
    ClassNode.Kind kind = kind(tree);
    TypeRef superclass = tree.isInterface() ? null : superclass(tree, kind);
    String outer = enclosing.innermostName();
    Set<Modifier> modifiers = modifiers(tree, kind, outer != null);
    boolean hasOuterInstance =
        outer != null
            && !modifiers.contains(Modifier.STATIC)
            && (tree.isNested() || !staticContext);
    List<FieldNode> fields = new ArrayList<>();
    List<MethodNode> methods = new ArrayList<>();
    List<ClassNode> nested = new ArrayList<>();
    enclosing.enter(name, tree.getSymbol(), type, superclass);
    try {
      unit.nested(
          tree,
          () -> {
            members.lower(tree, name, fields, methods, nested);
            return name;
          },
          () -> name);
    } finally {
      enclosing.leave();
    }
    return new ClassNode(
        name,
        kind,
        outer,
        hasOuterInstance,
        type,
        superclass,
        interfaces(tree),
        modifiers,
        unit.annotations.lower(tree),
        fields,
        methods,
        nested,
        unit.range(tree),
        unit.positions.name(tree));
  }

  private static ClassNode.Kind kind(ASTTypeDeclaration tree) {
    if (tree.isAnnotation()) {
      return ClassNode.Kind.ANNOTATION;
    } else if (tree.isInterface()) {
      return ClassNode.Kind.INTERFACE;
    } else if (tree.isEnum()) {
      return ClassNode.Kind.ENUM;
    }
    return tree.isRecord() ? ClassNode.Kind.RECORD : ClassNode.Kind.CLASS;
  }

  private static Set<Modifier> modifiers(
      ASTTypeDeclaration tree, ClassNode.Kind kind, boolean isNested) {
    EnumSet<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    modifiers.addAll(VariableLowering.modifiers(tree));
    if (tree.isAnonymous()) {
      // PMD calls one static where it has no enclosing instance.
      modifiers.remove(Modifier.STATIC);
    }
    if (kind != ClassNode.Kind.CLASS && isNested) {
      modifiers.add(Modifier.STATIC);
    }
    return modifiers;
  }

  private TypeRef superclass(ASTTypeDeclaration tree, ClassNode.Kind kind) {
    ASTClassType written = tree.isAnonymous() ? null : tree.getSuperClassTypeNode();
    if (written != null) {
      return unit.type(written);
    }
    JClassType inherited =
        unit.guarded(tree, () -> tree.getTypeMirror().getSuperClass(), () -> (JClassType) null);
    if (inherited != null) {
      return inferred(tree, unit.types.lower(inherited));
    }
    return unit.types.library(
        switch (kind) {
          case ENUM -> "java.lang.Enum";
          case RECORD -> "java.lang.Record";
          default -> "java.lang.Object";
        });
  }

  private List<TypeRef> interfaces(ASTTypeDeclaration tree) {
    List<TypeRef> interfaces = new ArrayList<>();
    if (tree.isAnonymous()) {
      List<JClassType> implemented =
          unit.guarded(tree, () -> tree.getTypeMirror().getSuperInterfaces(), List::of);
      implemented.forEach(each -> interfaces.add(inferred(tree, unit.types.lower(each))));
    } else {
      for (ASTClassType each : tree.getSuperInterfaceTypeNodes()) {
        interfaces.add(unit.type(each));
      }
    }
    return interfaces;
  }

  /** The supertype of {@code new T<>() {}} with the arguments that the context gives it. */
  private TypeRef inferred(ASTTypeDeclaration tree, TypeRef supertype) {
    if (!(tree.getParent() instanceof ASTConstructorCall call) || !call.usesDiamondTypeArgs()) {
      return supertype;
    }
    TypeRef inferred =
        unit.guarded(
            call,
            () -> unit.types.lower(call.getMethodType().getReturnType()),
            () -> TypeRef.UNKNOWN);
    return inferred.name().equals(supertype.name()) ? inferred : supertype;
  }
}
