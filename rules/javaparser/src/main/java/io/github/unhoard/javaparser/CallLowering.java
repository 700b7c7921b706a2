package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.Type;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lowers method calls. */
final class CallLowering {
  private final UnitLowering unit;
  private final Overloads overloads;

  CallLowering(UnitLowering unit) {
    this.unit = unit;
    this.overloads = new Overloads(unit);
  }

  /**
   * The place where a call looks for its method.
   *
   * @param receiver null when there is none, or it is a type or the enclosing instance
   * @param owner the type searched, for messages when nothing is found there
   * @param candidates all methods of the name
   * @param isType whether the qualifier names a type
   * @param isCertain whether no unknown class may have a say
   */
  private record Target(
      @Nullable Typed receiver,
      JavaType owner,
      List<MemberLookup.Method> candidates,
      boolean isType,
      boolean isCertain) {}

  Typed lower(MethodCallExpr call, Scope scope, @Nullable JavaType wanted) {
    Target target = target(call, scope);
    Arguments arguments = new Arguments(unit, scope, call.getArguments());
    List<MemberLookup.Method> fitting = Overloads.ofArity(target.candidates(), arguments.count());
    MemberLookup.Method only = fitting.size() == 1 ? fitting.get(0) : null;
    arguments.lowerValues(only, only == null ? Map.of() : expected(only, wanted));
    Overloads.Choice choice =
        fitting.isEmpty() ? Overloads.Choice.NONE : overloads.choose(fitting, arguments);
    MemberLookup.Method method = choice.method();
    if (method == null) {
      arguments.lowerRest();
      return unresolved(call, target, arguments, wanted);
    }
    List<JavaType> explicit = new ArrayList<>();
    call.getTypeArguments()
        .ifPresent(all -> all.forEach((Type type) -> explicit.add(unit.type(type, scope))));
    JavaType result =
        new Invocation(unit, method.symbol(), method.receiver(), method.symbol().typeParameters())
            .complete(arguments, explicit, wanted);
    result = method.isRaw() ? Erasure.of(method.symbol().returnType()) : result;
    result = ofGetClass(method.symbol(), target.receiver(), result);
    boolean certain = choice.certain() && target.isCertain();
    Expression receiver =
        target.receiver() == null || method.symbol().isStatic() ? null : target.receiver().node();
    MethodRef reference = reference(method.symbol(), arguments, result, certain);
    return new Typed(
        new Expression.Call(
            reference, receiver, arguments.nodes(), unit.ref(result), unit.range(call)),
        result);
  }

  /** What the context tells of a method's type variables, unknown where it tells nothing. */
  private Map<JavaType.Variable, JavaType> expected(
      MemberLookup.Method method, @Nullable JavaType wanted) {
    List<JavaType.Variable> variables = method.symbol().typeParameters();
    Inference inference = new Inference(variables, unit.members, unit.conversions);
    if (wanted != null && inference.isNeeded()) {
      inference.expect(method.receiver().apply(method.symbol().returnType()), wanted);
    }
    Map<JavaType.Variable, JavaType> known = new HashMap<>(inference.bindings());
    variables.forEach(each -> known.putIfAbsent(each, JavaType.UNKNOWN));
    return known;
  }

  private Target target(MethodCallExpr call, Scope scope) {
    String name = call.getNameAsString();
    SourceClassSymbol site = scope.enclosingClass();
    if (call.getScope().isEmpty()) {
      return unqualified(name, scope, site);
    }
    com.github.javaparser.ast.expr.Expression qualifier =
        Arguments.withoutParens(call.getScope().get());
    JavaType type = unit.names.typeQualifier(qualifier, scope);
    if (type != null) {
      JavaType searched = Erasure.upperBound(type);
      return new Target(null, searched, methods(searched, name, site), true, true);
    }
    Typed receiver = unit.expressions.lower(qualifier, scope, null);
    JavaType owner = Erasure.upperBound(receiver.type());
    if (owner instanceof JavaType.Array) {
      owner = unit.library("java.lang.Object");
      if (name.equals("clone")) {
        return new Target(receiver, owner, List.of(), false, true);
      }
    }
    List<MemberLookup.Method> found = methods(owner, name, site);
    if (found.isEmpty() && receiver.type() instanceof JavaType.Variable variable) {
      for (JavaType bound : variable.bounds()) {
        found = found.isEmpty() ? methods(bound, name, site) : found;
      }
    }
    return new Target(receiver, owner, found, false, true);
  }

  private List<MemberLookup.Method> methods(JavaType type, String name, ClassSymbol site) {
    return type instanceof JavaType.Declared declared
        ? unit.members.methods(declared, name, site)
        : List.of();
  }

  /** The innermost class with a method of that name is the one searched. */
  private Target unqualified(String name, Scope scope, SourceClassSymbol site) {
    JavaType incomplete = null;
    for (Scope frame = scope; frame != null; frame = frame.parent()) {
      if (frame.body() == null) {
        continue;
      }
      JavaType.Declared type = frame.body().thisType();
      List<MemberLookup.Method> found = unit.members.methods(type, name, site);
      if (!found.isEmpty()) {
        return new Target(null, type, found, false, incomplete == null);
      }
      if (incomplete == null && !unit.members.isComplete(type)) {
        incomplete = type;
      }
    }
    List<MemberLookup.Method> imported = unit.staticImports.methods(name, site);
    if (!imported.isEmpty()) {
      return new Target(null, imported.get(0).symbol().owner().rawType(), imported, true, true);
    }
    JavaType.Declared owner = unit.staticImports.namedOwner(name);
    if (owner != null) {
      return new Target(null, owner, List.of(), true, false);
    }
    JavaType unknown = incomplete == null ? JavaType.UNKNOWN : incomplete;
    return new Target(null, unknown, List.of(), false, false);
  }

  /** Where the result goes bounds its type: what is stored in a cache field is a cache. */
  private Typed unresolved(
      MethodCallExpr call, Target target, Arguments arguments, @Nullable JavaType wanted) {
    boolean isBounded =
        wanted instanceof JavaType.Declared declared
            && declared.resolved()
            && !declared.name().equals("java.lang.Object");
    boolean isArrayClone =
        target.receiver() != null && target.receiver().type() instanceof JavaType.Array;
    JavaType result =
        isArrayClone && call.getNameAsString().equals("clone")
            ? target.receiver().type()
            : isBounded ? wanted : JavaType.UNKNOWN;
    MethodRef reference =
        new MethodRef(
            unit.typeRefs.erased(target.owner()),
            call.getNameAsString(),
            erased(arguments.types()),
            unit.ref(result),
            target.isType(),
            false,
            isArrayClone && arguments.count() == 0);
    Expression receiver = target.receiver() == null ? null : target.receiver().node();
    return new Typed(
        new Expression.Call(
            reference, receiver, arguments.nodes(), unit.ref(result), unit.range(call)),
        result);
  }

  /** {@code getClass()} has a type of its own in the language. */
  private JavaType ofGetClass(MethodSymbol method, @Nullable Typed receiver, JavaType result) {
    boolean isGetClass =
        method.name().equals("getClass")
            && method.parameters().isEmpty()
            && receiver != null
            && result instanceof JavaType.Declared;
    return isGetClass
        ? ((JavaType.Declared) result)
            .withArguments(List.of(new JavaType.Wildcard(Erasure.of(receiver.type()), false)))
        : result;
  }

  /** The reference to a chosen method; an uncertain one carries the types of the arguments. */
  MethodRef reference(MethodSymbol method, Arguments arguments, JavaType result, boolean certain) {
    return new MethodRef(
        unit.typeRefs.erased(method.owner().rawType()),
        method.name(),
        erased(certain ? method.parameters() : arguments.types()),
        unit.ref(result),
        method.isStatic(),
        method.isVarargs(),
        certain);
  }

  List<TypeRef> erased(List<JavaType> types) {
    return types.stream().map(unit.typeRefs::erased).toList();
  }

  /**
   * Chooses the constructor of {@code type} and lowers those arguments that are no functions.
   *
   * @param known what the type parameters of its class are known to stand for
   */
  Overloads.Choice constructor(
      JavaType type,
      Arguments arguments,
      SourceClassSymbol site,
      Map<JavaType.Variable, JavaType> known) {
    List<MemberLookup.Method> candidates =
        type instanceof JavaType.Declared declared
            ? Overloads.ofArity(unit.members.constructors(declared, site), arguments.count())
            : List.of();
    arguments.lowerValues(candidates.size() == 1 ? candidates.get(0) : null, known);
    return candidates.isEmpty() ? Overloads.Choice.NONE : overloads.choose(candidates, arguments);
  }

  /** A constructor reference without certain overload. */
  MethodRef unresolvedConstructor(JavaType type, Arguments arguments, TypeRef result) {
    return new MethodRef(
        unit.typeRefs.erased(type),
        MethodRef.CONSTRUCTOR,
        erased(arguments.types()),
        result,
        false,
        false,
        false);
  }
}
