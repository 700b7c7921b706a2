package io.github.unhoard.javaparser;

import com.github.javaparser.Range;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.github.unhoard.core.tree.AnnotationNode;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lowers what becomes a method. Where {@code withCode} is false, a body is opaque and annotations
 * are left out.
 */
final class MethodLowering {
  private final UnitLowering unit;
  private final SourceClassSymbol owner;
  private final Scope scope;
  private int generics;

  MethodLowering(UnitLowering unit, SourceClassSymbol owner, Scope scope) {
    this.unit = unit;
    this.owner = owner;
    this.scope = scope;
  }

  MethodNode method(MethodDeclaration method, boolean withCode) {
    Set<Modifier> modifiers =
        Modifiers.ofMethod(
            method.getModifiers(), owner.isInterface(), method.getBody().isPresent());
    Scope inner = typed(method, modifiers.contains(Modifier.STATIC));
    JavaType returned = unit.type(method.getType(), inner);
    Scope body = inner.function(Scope.Result.ofMethod(returned));
    return callable(
        method,
        method.getNameAsString(),
        MethodNode.Kind.METHOD,
        returned,
        modifiers,
        method.getBody().orElse(null),
        body,
        withCode);
  }

  MethodNode constructor(ConstructorDeclaration constructor, boolean withCode) {
    boolean inEnum = owner.kind() == ClassNode.Kind.ENUM;
    return callable(
        constructor,
        MethodRef.CONSTRUCTOR,
        MethodNode.Kind.CONSTRUCTOR,
        JavaType.VOID,
        Modifiers.ofConstructor(constructor.getModifiers(), inEnum),
        constructor.getBody(),
        typed(constructor, false),
        withCode);
  }

  /** The scope of a method with its type parameters. */
  private Scope typed(CallableDeclaration<?> callable, boolean isStatic) {
    Scope inner = scope.member(isStatic, null);
    String declarer = owner.name() + "#" + callable.getNameAsString() + generics++;
    inner.declareTypes(
        owner.methodVariables(
            declarer, DeclarationReader.typeParameters(callable.getTypeParameters()), inner));
    return inner;
  }

  private MethodNode callable(
      CallableDeclaration<?> callable,
      String name,
      MethodNode.Kind kind,
      JavaType returned,
      Set<Modifier> modifiers,
      @Nullable BlockStmt body,
      Scope inner,
      boolean withCode) {
    List<Local> parameters = parameters(callable.getParameters(), inner);
    return new MethodNode(
        owner.name(),
        name,
        kind,
        parameters,
        unit.ref(returned),
        modifiers,
        annotations(callable.getAnnotations(), withCode),
        body == null ? null : body(body, inner, withCode),
        unit.range(callable),
        unit.range(callable.getName()));
  }

  private Statement.Block body(BlockStmt body, Scope inner, boolean withCode) {
    return withCode ? unit.statements.block(body, inner) : unit.statements.opaqueBlock(body);
  }

  private List<AnnotationNode> annotations(List<AnnotationExpr> written, boolean withCode) {
    return withCode ? unit.annotations.lower(written, scope) : List.of();
  }

  private List<Local> parameters(List<Parameter> written, Scope inner) {
    List<Local> parameters = new ArrayList<>();
    for (Parameter parameter : written) {
      Binding binding =
          unit.binding(parameter.getNameAsString(), type(parameter, inner), parameter.getName());
      inner.declare(binding);
      parameters.add(binding.local());
    }
    return parameters;
  }

  private JavaType type(Parameter parameter, Scope inner) {
    return unit.resolver.resolve(DeclarationReader.parameterType(parameter), inner);
  }

  /** A record's constructor without parameter list; {@code components} are its parameters. */
  MethodNode compactConstructor(
      CompactConstructorDeclaration constructor, List<Parameter> components, boolean withCode) {
    Scope inner = scope.member(false, null);
    List<Local> parameters = parameters(components, inner);
    return new MethodNode(
        owner.name(),
        MethodRef.CONSTRUCTOR,
        MethodNode.Kind.CONSTRUCTOR,
        parameters,
        TypeRef.VOID,
        Modifiers.written(constructor.getModifiers()),
        annotations(constructor.getAnnotations(), withCode),
        body(constructor.getBody(), inner, withCode),
        unit.range(constructor),
        unit.range(constructor.getName()));
  }

  MethodNode initializer(InitializerDeclaration block, boolean withCode) {
    boolean isStatic = block.isStatic();
    Range range = block.getRange().orElseThrow();
    Set<Modifier> modifiers =
        isStatic ? EnumSet.of(Modifier.STATIC) : EnumSet.noneOf(Modifier.class);
    return new MethodNode(
        owner.name(),
        isStatic ? "<clinit>" : "<init-block>",
        isStatic ? MethodNode.Kind.STATIC_INITIALIZER : MethodNode.Kind.INSTANCE_INITIALIZER,
        List.of(),
        TypeRef.VOID,
        modifiers,
        List.of(),
        body(block.getBody(), scope.member(isStatic, null), withCode),
        unit.range(block),
        unit.range(new Range(range.begin, range.begin)));
  }

  /** An element of an annotation type. */
  MethodNode element(AnnotationMemberDeclaration element, boolean withCode) {
    return new MethodNode(
        owner.name(),
        element.getNameAsString(),
        MethodNode.Kind.METHOD,
        List.of(),
        unit.ref(unit.type(element.getType(), scope)),
        EnumSet.of(Modifier.PUBLIC, Modifier.ABSTRACT),
        annotations(element.getAnnotations(), withCode),
        null,
        unit.range(element),
        unit.range(element.getName()));
  }
}
