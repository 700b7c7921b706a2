package io.github.unhoard.javaparser;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers the creation of objects and arrays, and calls of constructors. */
final class CreationLowering {
  private final UnitLowering unit;

  CreationLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Typed object(ObjectCreationExpr creation, Scope scope, @Nullable JavaType wanted) {
    Typed outer =
        creation.getScope().isPresent()
            ? unit.expressions.lower(creation.getScope().get(), scope, null)
            : null;
    TypeSyntax syntax = TypeSyntax.of(creation.getType());
    JavaType created =
        outer == null ? unit.resolver.resolve(syntax, scope) : inner(outer, syntax, scope);
    Arguments arguments = new Arguments(unit, scope, creation.getArguments());
    SourceClassSymbol site = scope.enclosingClass();
    boolean isDiamond = syntax.form() == TypeSyntax.Form.DIAMOND;
    boolean isAnonymous = creation.getAnonymousClassBody().isPresent();
    Overloads.Choice choice =
        constructor(
            created, arguments, site, isAnonymous, isDiamond ? known(created, wanted) : Map.of());
    MemberLookup.Method constructor = choice.method();
    if (constructor == null) {
      arguments.lowerRest();
    } else {
      JavaType completed = complete(constructor, created, isDiamond, arguments, wanted);
      created = isDiamond ? completed : created;
    }
    MethodRef reference = reference(created, choice, arguments);
    ClassLowering.Anonymous body =
        isAnonymous
            ? anonymous(creation, creation.getAnonymousClassBody().get(), created, scope)
            : null;
    JavaType type = body == null ? created : body.symbol().rawType();
    ClassNode bodyNode = body == null ? null : body.node();
    return new Typed(
        new Expression.New(
            reference,
            outer == null ? null : outer.node(),
            arguments.nodes(),
            bodyNode,
            unit.ref(type),
            unit.range(creation)),
        type);
  }

  private JavaType inner(Typed outer, TypeSyntax syntax, Scope scope) {
    JavaType found =
        Erasure.upperBound(outer.type()) instanceof JavaType.Declared declared
            ? unit.classes.member(declared.raw(), syntax.name())
            : JavaType.Declared.unresolved(syntax.name(), List.of());
    List<JavaType> arguments = new ArrayList<>();
    syntax.arguments().forEach(each -> arguments.add(unit.resolver.resolve(each, scope)));
    return ((JavaType.Declared) found).withArguments(arguments);
  }

  private Overloads.Choice constructor(
      JavaType created,
      Arguments arguments,
      SourceClassSymbol site,
      boolean isAnonymous,
      Map<JavaType.Variable, JavaType> known) {
    ClassSymbol symbol = unit.classes.symbol(created);
    JavaType searched = created;
    if (symbol != null && isAnonymous && symbol.isInterface()) {
      searched = unit.library("java.lang.Object");
    } else if (symbol != null && !known.isEmpty()) {
      searched = symbol.thisType();
    }
    return unit.calls.constructor(searched, arguments, site, known);
  }

  /**
   * What the type parameters behind a diamond stand for as far as the context tells, unknown where
   * it does not.
   */
  private Map<JavaType.Variable, JavaType> known(JavaType created, @Nullable JavaType wanted) {
    ClassSymbol symbol = unit.classes.symbol(created);
    if (symbol == null) {
      return Map.of();
    }
    Inference inference = new Inference(symbol.typeParameters(), unit.members, unit.conversions);
    if (wanted != null) {
      inference.expect(symbol.thisType(), wanted);
    }
    Map<JavaType.Variable, JavaType> known = new HashMap<>(inference.bindings());
    symbol.typeParameters().forEach(each -> known.putIfAbsent(each, JavaType.UNKNOWN));
    return known;
  }

  private JavaType complete(
      MemberLookup.Method constructor,
      JavaType created,
      boolean isDiamond,
      Arguments arguments,
      @Nullable JavaType wanted) {
    MethodSymbol symbol = constructor.symbol();
    List<JavaType.Variable> variables = new ArrayList<>(symbol.typeParameters());
    Substitution receiver = constructor.receiver();
    boolean isOwnClass = TypeNames.erased(created).equals(symbol.owner().name());
    if (isDiamond && isOwnClass) {
      variables.addAll(symbol.owner().typeParameters());
      receiver = Substitution.NONE;
    }
    JavaType result =
        new Invocation(unit, symbol, receiver, variables).complete(arguments, List.of(), wanted);
    if (!isOwnClass && created instanceof JavaType.Declared declared && wanted != null) {
      JavaType.Declared seen = unit.members.asSuper(wanted, declared.name());
      return seen == null ? created : seen;
    }
    return isOwnClass ? result : created;
  }

  private MethodRef reference(JavaType created, Overloads.Choice choice, Arguments arguments) {
    MemberLookup.Method constructor = choice.method();
    if (constructor == null) {
      return unit.calls.unresolvedConstructor(created, arguments, unit.ref(created));
    }
    MethodSymbol symbol = constructor.symbol();
    return new MethodRef(
        unit.typeRefs.erased(created),
        MethodRef.CONSTRUCTOR,
        unit.calls.erased(choice.certain() ? symbol.parameters() : arguments.types()),
        unit.ref(created),
        false,
        symbol.isVarargs(),
        choice.certain());
  }

  private ClassLowering.Anonymous anonymous(
      ObjectCreationExpr creation,
      NodeList<BodyDeclaration<?>> body,
      JavaType created,
      Scope scope) {
    return unit.classLowering.anonymous(
        unit.localClassNames.of(creation),
        body,
        created,
        Set.of(),
        scope,
        bodyRange(creation),
        keywordRange(creation));
  }

  /** From the brace that opens the body; the parser keeps no node for it. */
  private static Range bodyRange(ObjectCreationExpr creation) {
    Node before =
        creation.getArguments().isEmpty()
            ? creation.getType()
            : creation.getArguments().get(creation.getArguments().size() - 1);
    Range whole = creation.getRange().orElseThrow();
    return firstToken(before.getTokenRange().map(TokenRange::getEnd), JavaToken.Kind.LBRACE)
        .map(brace -> whole.withBegin(brace.begin))
        .orElse(whole);
  }

  private static Range keywordRange(ObjectCreationExpr creation) {
    Optional<JavaToken> from =
        creation.getScope().isPresent()
            ? creation.getScope().get().getTokenRange().map(TokenRange::getEnd)
            : creation.getTokenRange().map(TokenRange::getBegin);
    return firstToken(from, JavaToken.Kind.NEW).orElse(creation.getRange().orElseThrow());
  }

  private static Optional<Range> firstToken(Optional<JavaToken> from, JavaToken.Kind kind) {
    Optional<JavaToken> token = from;
    while (token.isPresent() && token.get().getKind() != kind.getKind()) {
      token = token.get().getNextToken();
    }
    return token.flatMap(JavaToken::getRange);
  }

  /** {@code this(...)} or {@code super(...)}. */
  Typed constructorCall(ExplicitConstructorInvocationStmt statement, Scope scope) {
    Typed outer =
        statement.getExpression().isPresent()
            ? unit.expressions.lower(statement.getExpression().get(), scope, null)
            : null;
    SourceClassSymbol site = scope.enclosingClass();
    JavaType owner = statement.isThis() ? site.thisType() : site.superclass();
    owner = owner == null ? unit.library("java.lang.Object") : owner;
    // Before the instance exists there is no this.
    Arguments arguments = new Arguments(unit, scope.member(true, null), statement.getArguments());
    Overloads.Choice choice = unit.calls.constructor(owner, arguments, site, Map.of());
    MemberLookup.Method constructor = choice.method();
    MethodRef reference;
    if (constructor == null) {
      arguments.lowerRest();
      reference = unit.calls.unresolvedConstructor(owner, arguments, unit.ref(owner));
    } else {
      MethodSymbol symbol = constructor.symbol();
      new Invocation(unit, symbol, constructor.receiver(), symbol.typeParameters())
          .complete(arguments, List.of(), null);
      reference = unit.calls.reference(symbol, arguments, JavaType.VOID, choice.certain());
    }
    return new Typed(
        new Expression.Call(
            reference,
            outer == null ? null : outer.node(),
            arguments.nodes(),
            TypeRef.VOID,
            unit.range(withoutSemicolon(statement))),
        JavaType.VOID);
  }

  private static Range withoutSemicolon(ExplicitConstructorInvocationStmt statement) {
    Range whole = statement.getRange().orElseThrow();
    Optional<JavaToken> token = statement.getTokenRange().map(TokenRange::getEnd);
    while (token.isPresent() && token.get().getKind() != JavaToken.Kind.RPAREN.getKind()) {
      token = token.get().getPreviousToken();
    }
    return token.flatMap(JavaToken::getRange).map(end -> whole.withEnd(end.end)).orElse(whole);
  }

  Typed array(ArrayCreationExpr creation, Scope scope) {
    JavaType type = unit.type(creation.getElementType(), scope);
    List<Expression> dimensions = new ArrayList<>();
    for (var level : creation.getLevels()) {
      type = new JavaType.Array(type);
      if (level.getDimension().isPresent()) {
        dimensions.add(
            unit.expressions.lower(level.getDimension().get(), scope, JavaType.INT).node());
      }
    }
    List<Expression> elements =
        creation.getInitializer().isPresent()
            ? elements(creation.getInitializer().get(), scope, type)
            : List.of();
    return new Typed(
        new Expression.NewArray(dimensions, elements, unit.ref(type), unit.range(creation)), type);
  }

  /** {@code {a, b}} where an array of type {@code wanted} is initialised. */
  Typed array(ArrayInitializerExpr initializer, Scope scope, @Nullable JavaType wanted) {
    JavaType type = wanted == null ? JavaType.UNKNOWN : wanted;
    List<Expression> elements = elements(initializer, scope, type);
    return new Typed(
        new Expression.NewArray(List.of(), elements, unit.ref(type), unit.range(initializer)),
        type);
  }

  private List<Expression> elements(
      ArrayInitializerExpr initializer, Scope scope, JavaType arrayType) {
    JavaType component = arrayType instanceof JavaType.Array array ? array.component() : null;
    List<Expression> elements = new ArrayList<>();
    for (var each : initializer.getValues()) {
      elements.add(unit.expressions.lower(each, scope, component).node());
    }
    return elements;
  }
}
