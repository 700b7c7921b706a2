package io.github.unhoard.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Elements.Origin;

/** Lowers fields, methods, constructors and initialiser blocks. */
final class MemberLowering {
  private final UnitLowering unit;

  MemberLowering(UnitLowering unit) {
    this.unit = unit;
  }

  void lower(
      ClassTree type,
      String owner,
      List<FieldNode> fields,
      List<MethodNode> methods,
      List<ClassNode> nested) {
    for (Tree member : type.getMembers()) {
      unit.guarded(
          member,
          () -> {
            if (member instanceof VariableTree field) {
              return fields.add(field(field, owner));
            } else if (member instanceof MethodTree method) {
              return isWritten(method, type) && methods.add(method(method, type, owner));
            } else if (member instanceof BlockTree block) {
              return methods.add(initializer(block, owner));
            }
            return member instanceof ClassTree inner && nested.add(unit.classes.lower(inner));
          },
          () -> false);
    }
  }

  private FieldNode field(VariableTree tree, String owner) {
    Element element = unit.element(tree);
    Set<Modifier> modifiers = VariableLowering.modifiers(element, tree.getModifiers());
    SourceRange nameRange = unit.positions.name(tree);
    Expression initializer =
        unit.classes.inContext(
            modifiers.contains(Modifier.STATIC),
            () -> ExpressionLowering.orNull(unit, tree.getInitializer()));
    return new FieldNode(
        owner,
        OldIdentifiers.original(tree.getName()),
        unit.variables.type(tree),
        modifiers,
        unit.annotations.lower(tree.getModifiers().getAnnotations()),
        element != null && element.getKind() == ElementKind.ENUM_CONSTANT,
        initializer,
        unit.range(tree),
        nameRange);
  }

  /** Whether the source has the method; the compiler adds constructors and accessors. */
  private boolean isWritten(MethodTree method, ClassTree type) {
    Element element = unit.element(method);
    boolean isConstructor = method.getReturnType() == null && isConstructorName(method);
    boolean ofAnonymous = isConstructor && type.getSimpleName().isEmpty();
    return !ofAnonymous
        && (element == null || unit.elements.getOrigin(element) == Origin.EXPLICIT)
        && unit.positions.start(method) >= 0;
  }

  private static boolean isConstructorName(MethodTree method) {
    return method.getName().contentEquals(MethodRef.CONSTRUCTOR);
  }

  private MethodNode method(MethodTree tree, ClassTree type, String owner) {
    boolean isConstructor = isConstructorName(tree);
    String writtenName =
        isConstructor ? type.getSimpleName().toString() : tree.getName().toString();
    Set<Modifier> modifiers = VariableLowering.modifiers(unit.element(tree), tree.getModifiers());
    SourceRange nameRange = unit.positions.name(tree, writtenName);
    int mark = unit.locals.enter();
    List<Local> parameters = unit.variables.declareAll(tree.getParameters());
    Statement.Block body =
        tree.getBody() == null
            ? null
            : unit.classes.inContext(
                modifiers.contains(Modifier.STATIC), () -> body(tree.getBody()));
    unit.locals.leave(mark);
    return new MethodNode(
        owner,
        OldIdentifiers.original(tree.getName()),
        isConstructor ? MethodNode.Kind.CONSTRUCTOR : MethodNode.Kind.METHOD,
        parameters,
        isConstructor ? TypeRef.VOID : unit.typeTrees.lower(tree.getReturnType()),
        modifiers,
        unit.annotations.lower(tree.getModifiers().getAnnotations()),
        body,
        unit.range(tree),
        nameRange);
  }

  /**
   * The compiler puts the implied {@code super()} into constructors; it is no call of the source.
   */
  private Statement.Block body(BlockTree tree) {
    List<? extends StatementTree> statements = tree.getStatements();
    boolean implied =
        !statements.isEmpty()
            && statements.get(0) instanceof ExpressionStatementTree first
            && first.getExpression() instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof IdentifierTree name
            && name.getName().contentEquals("super")
            && !isInSource(call);
    if (!implied) {
      return unit.statements.block(tree);
    }
    return unit.statements.block(tree, statements.subList(1, statements.size()));
  }

  private boolean isInSource(ExpressionTree superCall) {
    long start = unit.positions.start(superCall);
    return start >= 0 && start < unit.text.length() && unit.text.charAt((int) start) != '{';
  }

  private MethodNode initializer(BlockTree tree, String owner) {
    boolean isStatic = tree.isStatic();
    SourceRange range = unit.range(tree);
    SourceRange first = unit.text.range(range.startOffset(), range.startOffset() + 1L);
    Statement.Block body = unit.classes.inContext(isStatic, () -> unit.statements.block(tree));
    return new MethodNode(
        owner,
        isStatic ? "<clinit>" : "<init-block>",
        isStatic ? MethodNode.Kind.STATIC_INITIALIZER : MethodNode.Kind.INSTANCE_INITIALIZER,
        List.of(),
        TypeRef.VOID,
        isStatic ? Set.of(Modifier.STATIC) : Set.of(),
        List.of(),
        body,
        range,
        first);
  }
}
