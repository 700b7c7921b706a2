package io.github.unhoard.javaparser;

import com.github.javaparser.Range;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import io.github.unhoard.core.tree.AnnotationNode;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers what becomes a field: declared ones, record components and enum constants. */
final class FieldLowering {
  private final UnitLowering unit;
  private final SourceClassSymbol owner;
  private final Scope scope;

  FieldLowering(UnitLowering unit, SourceClassSymbol owner, Scope scope) {
    this.unit = unit;
    this.owner = owner;
    this.scope = scope;
  }

  /** The field behind a component; without its annotations unless {@code withCode}. */
  FieldNode component(Parameter component, boolean withCode) {
    return new FieldNode(
        owner.name(),
        component.getNameAsString(),
        unit.ref(unit.resolver.resolve(DeclarationReader.parameterType(component), scope)),
        EnumSet.of(Modifier.PRIVATE, Modifier.FINAL),
        withCode ? unit.annotations.lower(component.getAnnotations(), scope) : List.of(),
        false,
        null,
        unit.range(component),
        unit.range(component.getName()));
  }

  /** An enum constant; without arguments, body and annotations unless {@code withCode}. */
  FieldNode constant(EnumConstantDeclaration constant, boolean withCode) {
    return new FieldNode(
        owner.name(),
        constant.getNameAsString(),
        unit.ref(owner.rawType()),
        EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL),
        withCode ? unit.annotations.lower(constant.getAnnotations(), scope) : List.of(),
        true,
        withCode ? creation(constant) : null,
        unit.range(constant),
        unit.range(constant.getName()));
  }

  private Expression creation(EnumConstantDeclaration constant) {
    Scope inner = scope.member(true, null);
    Arguments arguments = new Arguments(unit, inner, constant.getArguments());
    Overloads.Choice choice = unit.calls.constructor(owner.rawType(), arguments, owner, Map.of());
    if (choice.method() == null) {
      arguments.lowerRest();
    } else {
      MethodSymbol symbol = choice.method().symbol();
      new Invocation(unit, symbol, choice.method().receiver(), symbol.typeParameters())
          .complete(arguments, List.of(), null);
    }
    MethodRef constructor =
        choice.method() == null
            ? unit.calls.unresolvedConstructor(
                owner.rawType(), arguments, unit.ref(owner.rawType()))
            : unit.calls.reference(
                choice.method().symbol(), arguments, owner.rawType(), choice.certain());
    ClassNode body = null;
    if (!constant.getClassBody().isEmpty()) {
      Range range = constant.getRange().orElseThrow();
      body =
          unit.classLowering
              .anonymous(
                  unit.localClassNames.of(constant),
                  constant.getClassBody(),
                  owner.rawType(),
                  EnumSet.of(Modifier.FINAL),
                  inner,
                  range,
                  constant.getName().getRange().orElseThrow())
              .node();
    }
    TypeRef type = body == null ? unit.ref(owner.rawType()) : body.type();
    return new Expression.New(
        constructor, null, arguments.nodes(), body, type, unit.range(constant));
  }

  /** The fields of one declaration; without values and annotations unless {@code withCode}. */
  List<FieldNode> fields(FieldDeclaration field, boolean withCode) {
    List<FieldNode> fields = new ArrayList<>();
    Set<Modifier> modifiers = Modifiers.ofField(field.getModifiers(), owner.isInterface());
    List<AnnotationNode> annotations =
        withCode ? unit.annotations.lower(field.getAnnotations(), scope) : List.of();
    boolean isOnly = field.getVariables().size() == 1;
    for (VariableDeclarator variable : field.getVariables()) {
      JavaType type = unit.type(variable.getType(), scope);
      boolean isStatic = modifiers.contains(Modifier.STATIC);
      fields.add(
          new FieldNode(
              owner.name(),
              variable.getNameAsString(),
              unit.ref(type),
              modifiers,
              annotations,
              false,
              withCode ? value(variable, type, isStatic) : null,
              isOnly ? unit.range(field) : unit.range(variable),
              unit.range(variable.getName())));
    }
    return fields;
  }

  private @Nullable Expression value(VariableDeclarator variable, JavaType type, boolean isStatic) {
    if (variable.getInitializer().isEmpty()) {
      return null;
    }
    Scope inner = scope.member(isStatic, null);
    return unit.expressions.lower(variable.getInitializer().get(), inner, type).node();
  }
}
