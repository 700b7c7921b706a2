package io.github.unhoard.javaparser;

import com.github.javaparser.Range;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.github.unhoard.core.tree.AnnotationNode;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers the members of one class. */
final class MemberLowering {
  private final UnitLowering unit;
  private final SourceClassSymbol owner;
  private final Scope scope;
  private final List<FieldNode> fields = new ArrayList<>();
  private final List<MethodNode> methods = new ArrayList<>();
  private final List<ClassNode> nested = new ArrayList<>();
  private List<Parameter> recordComponents = List.of();

  MemberLowering(UnitLowering unit, SourceClassSymbol owner, Scope scope) {
    this.unit = unit;
    this.owner = owner;
    this.scope = scope;
  }

  List<FieldNode> fields() {
    return fields;
  }

  List<MethodNode> methods() {
    return methods;
  }

  List<ClassNode> nested() {
    return nested;
  }

  void components(RecordDeclaration record) {
    recordComponents = record.getParameters();
    for (Parameter component : recordComponents) {
      fields.add(
          new FieldNode(
              owner.name(),
              component.getNameAsString(),
              unit.ref(type(component, scope)),
              EnumSet.of(Modifier.PRIVATE, Modifier.FINAL),
              unit.annotations.lower(component.getAnnotations(), scope),
              false,
              null,
              unit.range(component),
              unit.range(component.getName())));
    }
  }

  void constants(EnumDeclaration type) {
    for (EnumConstantDeclaration constant : type.getEntries()) {
      SourceRange nameRange = unit.range(constant.getName());
      fields.add(
          new FieldNode(
              owner.name(),
              constant.getNameAsString(),
              unit.ref(owner.rawType()),
              EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL),
              unit.annotations.lower(constant.getAnnotations(), scope),
              true,
              creation(constant),
              unit.range(constant),
              nameRange));
    }
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

  void lower(List<BodyDeclaration<?>> members) {
    for (BodyDeclaration<?> member : members) {
      if (member instanceof FieldDeclaration field) {
        field(field);
      } else if (member instanceof MethodDeclaration method) {
        method(method);
      } else if (member instanceof ConstructorDeclaration constructor) {
        constructor(constructor);
      } else if (member instanceof CompactConstructorDeclaration constructor) {
        compactConstructor(constructor);
      } else if (member instanceof InitializerDeclaration block) {
        initializer(block);
      } else if (member instanceof AnnotationMemberDeclaration element) {
        element(element);
      } else if (member instanceof TypeDeclaration<?> type
          && owner.declaredClass(type.getNameAsString()) instanceof SourceClassSymbol symbol) {
        nested.add(unit.classLowering.lower(type, symbol, scope));
      }
    }
  }

  private void field(FieldDeclaration field) {
    Set<Modifier> modifiers = Modifiers.ofField(field.getModifiers(), owner.isInterface());
    List<AnnotationNode> annotations = unit.annotations.lower(field.getAnnotations(), scope);
    boolean isOnly = field.getVariables().size() == 1;
    for (VariableDeclarator variable : field.getVariables()) {
      JavaType type = unit.type(variable.getType(), scope);
      Scope inner = scope.member(modifiers.contains(Modifier.STATIC), null);
      Expression initializer =
          variable.getInitializer().isPresent()
              ? unit.expressions.lower(variable.getInitializer().get(), inner, type).node()
              : null;
      fields.add(
          new FieldNode(
              owner.name(),
              variable.getNameAsString(),
              unit.ref(type),
              modifiers,
              annotations,
              false,
              initializer,
              isOnly ? unit.range(field) : unit.range(variable),
              unit.range(variable.getName())));
    }
  }

  private void method(MethodDeclaration method) {
    Set<Modifier> modifiers =
        Modifiers.ofMethod(
            method.getModifiers(), owner.isInterface(), method.getBody().isPresent());
    Scope inner = typed(method, modifiers.contains(Modifier.STATIC));
    JavaType returned = unit.type(method.getType(), inner);
    Scope body = inner.function(Scope.Result.ofMethod(returned));
    callable(
        method,
        method.getNameAsString(),
        MethodNode.Kind.METHOD,
        returned,
        modifiers,
        method.getBody().orElse(null),
        body);
  }

  private void constructor(ConstructorDeclaration constructor) {
    boolean inEnum = owner.kind() == ClassNode.Kind.ENUM;
    callable(
        constructor,
        MethodRef.CONSTRUCTOR,
        MethodNode.Kind.CONSTRUCTOR,
        JavaType.VOID,
        Modifiers.ofConstructor(constructor.getModifiers(), inEnum),
        constructor.getBody(),
        typed(constructor, false));
  }

  /** The scope of a method with its type parameters. */
  private Scope typed(CallableDeclaration<?> callable, boolean isStatic) {
    Scope inner = scope.member(isStatic, null);
    String declarer = owner.name() + "#" + callable.getNameAsString() + methods.size();
    inner.declareTypes(
        owner.methodVariables(
            declarer, DeclarationReader.typeParameters(callable.getTypeParameters()), inner));
    return inner;
  }

  private void callable(
      CallableDeclaration<?> callable,
      String name,
      MethodNode.Kind kind,
      JavaType returned,
      Set<Modifier> modifiers,
      @Nullable BlockStmt body,
      Scope inner) {
    List<Local> parameters = parameters(callable.getParameters(), inner);
    methods.add(
        new MethodNode(
            owner.name(),
            name,
            kind,
            parameters,
            unit.ref(returned),
            modifiers,
            unit.annotations.lower(callable.getAnnotations(), scope),
            body == null ? null : unit.statements.block(body, inner),
            unit.range(callable),
            unit.range(callable.getName())));
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

  private void compactConstructor(CompactConstructorDeclaration constructor) {
    Scope inner = scope.member(false, null);
    List<Local> parameters = parameters(recordComponents, inner);
    methods.add(
        new MethodNode(
            owner.name(),
            MethodRef.CONSTRUCTOR,
            MethodNode.Kind.CONSTRUCTOR,
            parameters,
            TypeRef.VOID,
            Modifiers.written(constructor.getModifiers()),
            unit.annotations.lower(constructor.getAnnotations(), scope),
            unit.statements.block(constructor.getBody(), inner),
            unit.range(constructor),
            unit.range(constructor.getName())));
  }

  private void initializer(InitializerDeclaration block) {
    boolean isStatic = block.isStatic();
    Range range = block.getRange().orElseThrow();
    Set<Modifier> modifiers =
        isStatic ? EnumSet.of(Modifier.STATIC) : EnumSet.noneOf(Modifier.class);
    methods.add(
        new MethodNode(
            owner.name(),
            isStatic ? "<clinit>" : "<init-block>",
            isStatic ? MethodNode.Kind.STATIC_INITIALIZER : MethodNode.Kind.INSTANCE_INITIALIZER,
            List.of(),
            TypeRef.VOID,
            modifiers,
            List.of(),
            unit.statements.block(block.getBody(), scope.member(isStatic, null)),
            unit.range(block),
            unit.range(new Range(range.begin, range.begin))));
  }

  private void element(AnnotationMemberDeclaration element) {
    methods.add(
        new MethodNode(
            owner.name(),
            element.getNameAsString(),
            MethodNode.Kind.METHOD,
            List.of(),
            unit.ref(unit.type(element.getType(), scope)),
            EnumSet.of(Modifier.PUBLIC, Modifier.ABSTRACT),
            unit.annotations.lower(element.getAnnotations(), scope),
            null,
            unit.range(element),
            unit.range(element.getName())));
  }
}
