package io.github.unhoard.javaparser;

import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class of the sources.
 *
 * <p>Headers are resolved once, by one thread, before anything else is asked; members on first use,
 * by whichever thread comes first, always with the same result.
 */
final class SourceClassSymbol extends ClassSymbol {
  private final ClassSyntax syntax;
  private final @Nullable SourceClassSymbol outer;
  private final Supplement supplement;
  private final Map<String, SourceClassSymbol> nested = new LinkedHashMap<>();
  private final TypeScope outerScope;
  private final UnitScope unit;
  private final TypeResolver resolver;
  private final ClassTable classes;
  private boolean resolvingHeader;
  private @Nullable Header header;
  private volatile @Nullable Members members;

  /** What the place of a class adds to its syntax: the supertypes of an anonymous class. */
  record Supplement(JavaType.@Nullable Declared superclass, List<JavaType.Declared> interfaces) {
    static final Supplement NONE = new Supplement(null, List.of());
  }

  SourceClassSymbol(
      String name,
      ClassSyntax syntax,
      @Nullable SourceClassSymbol outer,
      Supplement supplement,
      TypeScope outerScope,
      UnitScope unit,
      ClassTable classes) {
    super(name);
    this.syntax = syntax;
    this.outer = outer;
    this.supplement = supplement;
    this.outerScope = outerScope;
    this.unit = unit;
    this.classes = classes;
    this.resolver = new TypeResolver(classes);
    for (ClassSyntax each : syntax.nested()) {
      SourceClassSymbol member =
          new SourceClassSymbol(
              name + "$" + each.simpleName(),
              each,
              this,
              Supplement.NONE,
              bodyScope(),
              unit,
              classes);
      nested.putIfAbsent(each.simpleName(), member);
    }
  }

  /** Member classes declared right here, in source order. */
  Collection<SourceClassSymbol> nested() {
    return nested.values();
  }

  /** Resolves the header of this class and of its member classes. */
  void resolveHeaders() {
    header();
    nested.values().forEach(SourceClassSymbol::resolveHeaders);
  }

  /** The scope of the file it stands in. */
  UnitScope unit() {
    return unit;
  }

  ClassSyntax syntax() {
    return syntax;
  }

  /** The scope of the class's body. */
  TypeScope bodyScope() {
    return simpleName -> {
      JavaType.Variable variable = typeParameter(simpleName);
      if (variable != null) {
        return variable;
      }
      ClassSymbol member = classes.memberClass(this, simpleName);
      return member != null ? member.rawType() : outerScope.lookup(simpleName);
    };
  }

  @Override
  ClassNode.Kind kind() {
    return syntax.kind();
  }

  @Override
  Set<Modifier> modifiers() {
    return syntax.modifiers();
  }

  @Override
  List<JavaType.Variable> typeParameters() {
    return header().typeParameters();
  }

  @Override
  JavaType.@Nullable Declared superclass() {
    return header().superclass();
  }

  @Override
  List<JavaType.Declared> interfaces() {
    return header().interfaces();
  }

  @Override
  @Nullable ClassSymbol outer() {
    return outer;
  }

  @Override
  @Nullable FieldSymbol declaredField(String fieldName) {
    return members().fields().get(fieldName);
  }

  @Override
  Collection<MethodSymbol> declaredMethods() {
    return members().methods().values().stream().flatMap(List::stream).toList();
  }

  @Override
  List<MethodSymbol> declaredMethods(String methodName) {
    return members().methods().getOrDefault(methodName, List.of());
  }

  @Override
  @Nullable ClassSymbol declaredClass(String simpleName) {
    return nested.get(simpleName);
  }

  @Override
  boolean isFromSource() {
    return true;
  }

  private JavaType.@Nullable Variable typeParameter(String simpleName) {
    for (ClassSyntax.TypeParameterSyntax each : syntax.typeParameters()) {
      if (each.name().equals(simpleName)) {
        return variable(name(), each, bodyScope());
      }
    }
    return null;
  }

  private JavaType.Variable variable(
      String declarer, ClassSyntax.TypeParameterSyntax parameter, TypeScope scope) {
    return new JavaType.Variable(
        declarer,
        parameter.name(),
        () ->
            parameter.bounds().isEmpty()
                ? List.of(classes.type("java.lang.Object"))
                : parameter.bounds().stream().map(b -> resolver.resolve(b, scope)).toList());
  }

  private Header header() {
    Header known = header;
    if (known != null) {
      return known;
    }
    if (resolvingHeader) {
      // A class that is its own supertype: asked again while the answer is under way.
      return new Header(List.of(), null, List.of());
    }
    resolvingHeader = true;
    try {
      known = resolveHeader();
      header = known;
      return known;
    } finally {
      resolvingHeader = false;
    }
  }

  private Header resolveHeader() {
    List<JavaType.Variable> parameters = new ArrayList<>();
    for (ClassSyntax.TypeParameterSyntax each : syntax.typeParameters()) {
      parameters.add(variable(name(), each, bodyScope()));
    }
    TypeScope scope = TypeScope.withVariables(parameters, outerScope);
    List<JavaType.Declared> interfaces = new ArrayList<>(supplement.interfaces());
    for (TypeSyntax each : syntax.interfaces()) {
      addDeclared(interfaces, each, scope);
    }
    return new Header(List.copyOf(parameters), resolveSuperclass(scope), List.copyOf(interfaces));
  }

  private JavaType.@Nullable Declared resolveSuperclass(TypeScope scope) {
    if (supplement.superclass() != null) {
      return supplement.superclass();
    }
    List<JavaType.Declared> written = new ArrayList<>();
    for (TypeSyntax each : syntax.superclasses()) {
      addDeclared(written, each, scope);
    }
    if (!written.isEmpty()) {
      return written.get(0);
    }
    return switch (syntax.kind()) {
      case INTERFACE, ANNOTATION -> null;
      case ENUM ->
          classes
              .type("java.lang.Enum")
              .withArguments(List.of(new JavaType.Declared(name(), this, List.of(), true)));
      case RECORD -> classes.type("java.lang.Record");
      case CLASS -> classes.type("java.lang.Object");
    };
  }

  private void addDeclared(List<JavaType.Declared> target, TypeSyntax type, TypeScope scope) {
    if (resolver.resolve(type, scope) instanceof JavaType.Declared declared) {
      target.add(declared);
    }
  }

  private Members members() {
    Members known = members;
    if (known == null) {
      known = resolveMembers();
      members = known;
    }
    return known;
  }

  private Members resolveMembers() {
    TypeScope scope = bodyScope();
    Map<String, FieldSymbol> fields = new HashMap<>();
    for (ClassSyntax.FieldSyntax each : syntax.fields()) {
      JavaType type = each.isEnumConstant() ? rawType() : resolver.resolve(each.type(), scope);
      fields.putIfAbsent(
          each.name(),
          new FieldSymbol(
              this,
              each.name(),
              type,
              each.modifiers(),
              new ConstantValue(
                  depth ->
                      ConstantEvaluator.evaluate(each.constant(), type, this, classes, depth))));
    }
    Map<String, List<MethodSymbol>> methods = new LinkedHashMap<>();
    int index = 0;
    for (ClassSyntax.MethodSyntax each : syntax.methods()) {
      methods
          .computeIfAbsent(each.name(), n -> new ArrayList<>())
          .add(method(each, name() + "#" + index++, scope));
    }
    boolean needsConstructor =
        syntax.kind() == ClassNode.Kind.CLASS || syntax.kind() == ClassNode.Kind.ENUM;
    if (needsConstructor && !methods.containsKey(MethodRef.CONSTRUCTOR)) {
      methods.put(MethodRef.CONSTRUCTOR, List.of(defaultConstructor()));
    }
    return new Members(fields, methods);
  }

  private MethodSymbol method(ClassSyntax.MethodSyntax syntax, String declarer, TypeScope scope) {
    List<JavaType.Variable> variables = methodVariables(declarer, syntax.typeParameters(), scope);
    TypeScope inner = TypeScope.withVariables(variables, scope);
    boolean isConstructor = syntax.name().equals(MethodRef.CONSTRUCTOR);
    return new MethodSymbol(
        this,
        syntax.name(),
        variables,
        syntax.parameters().stream().map(p -> resolver.resolve(p, inner)).toList(),
        isConstructor ? thisType() : resolver.resolve(syntax.returnType(), inner),
        syntax.modifiers(),
        syntax.isVarargs());
  }

  /** The type variables of a method; their bounds may refer to each other. */
  List<JavaType.Variable> methodVariables(
      String declarer, List<ClassSyntax.TypeParameterSyntax> parameters, TypeScope scope) {
    List<JavaType.Variable> variables = new ArrayList<>();
    TypeScope inner =
        simpleName -> {
          for (JavaType.Variable each : variables) {
            if (each.name().equals(simpleName)) {
              return each;
            }
          }
          return scope.lookup(simpleName);
        };
    for (ClassSyntax.TypeParameterSyntax each : parameters) {
      variables.add(variable(declarer, each, inner));
    }
    return variables;
  }

  private MethodSymbol defaultConstructor() {
    Set<Modifier> access = EnumSet.noneOf(Modifier.class);
    access.addAll(modifiers());
    access.retainAll(EnumSet.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE));
    return new MethodSymbol(
        this, MethodRef.CONSTRUCTOR, List.of(), List.of(), thisType(), access, false);
  }

  private record Header(
      List<JavaType.Variable> typeParameters,
      JavaType.@Nullable Declared superclass,
      List<JavaType.Declared> interfaces) {}

  private record Members(
      Map<String, FieldSymbol> fields, Map<String, List<MethodSymbol>> methods) {}
}
