package io.github.unhoard.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Lowers method calls and object creation. */
final class CallLowering {
  private final UnitLowering unit;
  private final MethodRefs methods;
  private final ReceiverArguments receiverArguments;

  CallLowering(UnitLowering unit) {
    this.unit = unit;
    this.methods = new MethodRefs(unit);
    this.receiverArguments = new ReceiverArguments(unit);
  }

  MethodRefs methods() {
    return methods;
  }

  Expression call(MethodInvocationTree tree) {
    Tree select = UnitLowering.withoutParens(tree.getMethodSelect());
    ExecutableElement element = methods.resolved(select);
    SourceRange range = unit.range(tree);
    String name = name(select);
    if (name.equals("this") || name.equals("super")) {
      return constructorCall(tree, select, element, range);
    }
    ExpressionTree qualifier = select instanceof MemberSelectTree m ? m.getExpression() : null;
    TypeRef typeQualifier = qualifier == null ? null : unit.names.typeQualifier(qualifier);
    boolean dropsReceiver =
        qualifier == null
            || typeQualifier != null
            || element != null && MethodRefs.isStatic(element);
    Expression receiver = dropsReceiver ? null : unit.expressions.lower(qualifier);
    List<Expression> arguments = unit.expressions.lowerAll(tree.getArguments());
    TypeRef type = element == null ? TypeRef.UNKNOWN : type(tree, element, receiver, arguments);
    MethodRef method =
        element != null
            ? methods.of(element, receiver, arguments, type)
            : methods.unresolved(name, typeQualifier, receiver, arguments, type);
    return new Expression.Call(method, receiver, arguments, type, range);
  }

  private TypeRef type(
      MethodInvocationTree call,
      ExecutableElement method,
      @Nullable Expression receiver,
      List<Expression> arguments) {
    if (isPlain(method.getReturnType())) {
      // Where arguments are erroneous the compiler's type of the call is not to be trusted.
      return unit.types.ofUse(method, method.getReturnType());
    }
    TypeMirror type = unit.mirror(call);
    if (receiver != null && type != null && TypeLowering.isErroneous(type)) {
      TypeRef written = receiverArguments.result(method, receiver.type());
      if (written != null) {
        return written;
      }
    }
    return type != null
            && TypeLowering.isErroneous(type)
            && method.getReturnType() instanceof TypeVariable parameter
        ? ofArgument(method, parameter, arguments)
        : unit.types.ofUse(method, type);
  }

  /**
   * What a method gives whose result is of a type parameter that could not be inferred: the type of
   * the argument for that parameter. The compiler's own answer is the class that has the method.
   */
  private static TypeRef ofArgument(
      ExecutableElement method, TypeVariable parameter, List<Expression> arguments) {
    for (int i = 0; i < Math.min(arguments.size(), method.getParameters().size()); i++) {
      if (method.getParameters().get(i).asType() instanceof TypeVariable same
          && same.asElement().equals(parameter.asElement())) {
        return arguments.get(i).type();
      }
    }
    return TypeRef.UNKNOWN;
  }

  /** Whether a result type is the same at every call: primitive, or a class without parameters. */
  private static boolean isPlain(TypeMirror type) {
    return type.getKind().isPrimitive()
        || type.getKind() == TypeKind.DECLARED
            && ((TypeElement) ((DeclaredType) type).asElement()).getTypeParameters().isEmpty()
            && ((DeclaredType) type).getEnclosingType().getKind() != TypeKind.DECLARED;
  }

  private static String name(Tree select) {
    if (select instanceof IdentifierTree identifier) {
      return OldIdentifiers.original(identifier.getName());
    }
    return select instanceof MemberSelectTree member
        ? OldIdentifiers.original(member.getIdentifier())
        : "?";
  }

  private Expression constructorCall(
      MethodInvocationTree tree,
      Tree select,
      @Nullable ExecutableElement element,
      SourceRange range) {
    Expression outer =
        select instanceof MemberSelectTree member
            ? unit.expressions.lower(member.getExpression())
            : null;
    List<Expression> arguments =
        unit.classes.inContext(true, () -> unit.expressions.lowerAll(tree.getArguments()));
    MethodRef method =
        element != null
            ? methods.of(element, null, arguments, TypeRef.VOID)
            : methods.unresolvedConstructor(
                unit.classes.enclosing().constructed(name(select).equals("super")), arguments);
    return new Expression.Call(method, outer, arguments, TypeRef.VOID, range);
  }

  Expression creation(NewClassTree tree) {
    List<ExpressionTree> argumentTrees = new ArrayList<>(tree.getArguments());
    ExpressionTree outerTree = tree.getEnclosingExpression();
    // The compiler makes the outer instance of an anonymous class a null-checked first argument.
    if (outerTree == null
        && !argumentTrees.isEmpty()
        && argumentTrees.get(0) instanceof UnaryTree check
        && check.getKind() == Tree.Kind.OTHER) {
      outerTree = check.getExpression();
      argumentTrees.remove(0);
    }
    Expression outer = outerTree == null ? null : unit.expressions.lower(outerTree);
    TypeRef created = createdType(tree);
    List<Expression> arguments = unit.expressions.lowerAll(argumentTrees);
    ExecutableElement element = methods.resolved(tree);
    ClassTree bodyTree = tree.getClassBody();
    MethodRef constructor =
        element == null
            ? methods.unresolvedConstructor(created, arguments)
            : methods.constructor(element, created, arguments);
    ClassNode body = bodyTree == null ? null : unit.classes.anonymous(bodyTree, tree);
    TypeRef type = body == null ? created : body.type();
    return new Expression.New(constructor, outer, arguments, body, type, unit.range(tree));
  }

  private TypeRef createdType(NewClassTree tree) {
    TypeRef written = unit.typeTrees.lower(tree.getIdentifier());
    // The arguments of a diamond are on the expression, those of its identifier are free.
    if (tree.getClassBody() == null) {
      TypeRef inferred = unit.type(tree);
      if (inferred.resolved() && inferred.name().equals(written.name())) {
        return inferred;
      }
    }
    return written;
  }
}
