package io.github.unhoard.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Lowers lambdas and method references. */
final class FunctionLowering {
  private static final Set<String> STATEMENT_KINDS =
      Set.of(
          "METHOD_INVOCATION",
          "NEW_CLASS",
          "ASSIGNMENT",
          "PREFIX_INCREMENT",
          "PREFIX_DECREMENT",
          "POSTFIX_INCREMENT",
          "POSTFIX_DECREMENT");

  /** An interface may repeat these without their counting as its abstract method. */
  private static final Set<String> OBJECT_METHODS = Set.of("equals", "hashCode", "toString");

  private final UnitLowering unit;

  FunctionLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Expression lambda(LambdaExpressionTree tree) {
    int mark = unit.locals.enter();
    List<Local> parameters = unit.variables.declareAll(tree.getParameters());
    Statement body = body(tree);
    unit.locals.leave(mark);
    return new Expression.Lambda(parameters, body, unit.type(tree), unit.range(tree));
  }

  private Statement body(LambdaExpressionTree tree) {
    if (tree.getBody() instanceof StatementTree statement) {
      return unit.statements.lower(statement);
    }
    if (!(tree.getBody() instanceof ExpressionTree value)) {
      return new Statement.Block(List.of(), null, unit.range(tree));
    }
    Expression lowered = unit.deeper(() -> unit.expressions.lower(value));
    SourceRange range = unit.range(value);
    return isVoid(tree, value, lowered)
        ? new Statement.ExpressionStatement(lowered, range)
        : new Statement.Return(lowered, range);
  }

  private boolean isVoid(LambdaExpressionTree tree, ExpressionTree value, Expression lowered) {
    if (lowered.type().equals(TypeRef.VOID)) {
      return true;
    }
    Tree.Kind kind = UnitLowering.withoutParens(value).getKind();
    boolean mayBeStatement =
        STATEMENT_KINDS.contains(kind.name()) || kind.name().endsWith("_ASSIGNMENT");
    return mayBeStatement && returnsVoid(unit.mirror(tree));
  }

  private boolean returnsVoid(@Nullable TypeMirror function) {
    if (function instanceof IntersectionType intersection
        && function.getKind() == TypeKind.INTERSECTION) {
      return intersection.getBounds().stream().anyMatch(this::returnsVoid);
    }
    return function instanceof DeclaredType declared
        && function.getKind() == TypeKind.DECLARED
        && declared.asElement() instanceof TypeElement type
        && unit.types.isVoidFunction(type);
  }

  Expression reference(MemberReferenceTree tree) {
    ExpressionTree qualifier = tree.getQualifierExpression();
    TypeRef typeQualifier = unit.names.typeQualifier(qualifier);
    Expression receiver = typeQualifier == null ? unit.expressions.lower(qualifier) : null;
    TypeRef type = unit.type(tree);
    return new Expression.MethodReference(
        method(tree, typeQualifier, receiver), receiver, type, unit.range(tree));
  }

  private MethodRef method(
      MemberReferenceTree tree, @Nullable TypeRef typeQualifier, @Nullable Expression receiver) {
    boolean creates = tree.getMode() == MemberReferenceTree.ReferenceMode.NEW;
    String name = creates ? MethodRef.CONSTRUCTOR : OldIdentifiers.original(tree.getName());
    ExecutableElement element = unit.calls.methods().resolved(tree);
    if (element == null || typeQualifier != null && typeQualifier.name().endsWith("[]")) {
      TypeRef owner =
          typeQualifier != null
              ? typeQualifier
              : receiver == null ? TypeRef.UNKNOWN : receiver.type();
      return new MethodRef(
          TypeLowering.withArguments(owner, List.of()),
          name,
          List.of(),
          creates ? owner : TypeRef.UNKNOWN,
          false,
          false,
          false);
    }
    TypeRef owner = unit.types.of((TypeElement) element.getEnclosingElement());
    TypeRef returned = creates ? owner : unit.types.lower(element.getReturnType());
    return new MethodRef(
        owner,
        name,
        unit.calls.methods().parameters(element),
        returned,
        MethodRefs.isStatic(element),
        element.isVarArgs(),
        true);
  }

  /** Whether the one abstract method of {@code type} returns nothing. */
  static boolean isVoidFunction(Iterable<? extends Element> members) {
    for (Element each : members) {
      if (each.getKind() == ElementKind.METHOD
          && each.getModifiers().contains(Modifier.ABSTRACT)
          && !OBJECT_METHODS.contains(each.getSimpleName().toString())
          && each instanceof ExecutableElement method) {
        return method.getReturnType().getKind() == TypeKind.VOID;
      }
    }
    return false;
  }
}
