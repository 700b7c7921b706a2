package io.github.unhoard.javaparser;

import com.github.javaparser.Range;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.type.Type;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** What the parts that lower one unit share: names, types, positions, and the depth. */
final class UnitLowering {
  /** A node of the parser may become a few nodes of the neutral tree. */
  private static final int MAX_DEPTH = Node.MAX_DEPTH - 8;

  final ClassTable classes;
  final MemberLookup members;
  final Conversions conversions;
  final TypeRefs typeRefs;
  final TypeResolver resolver;
  final StaticImports staticImports;
  final UnitScope unitScope;
  final LocalClassNames localClassNames = new LocalClassNames();
  final AnnotationLowering annotations = new AnnotationLowering(this);
  final NameLowering names = new NameLowering(this);
  final CallLowering calls = new CallLowering(this);
  final CreationLowering creations = new CreationLowering(this);
  final FunctionLowering functions = new FunctionLowering(this);
  final OperatorLowering operators = new OperatorLowering(this);
  final PatternLowering patterns = new PatternLowering(this);
  final SwitchLowering switches = new SwitchLowering(this);
  final ExpressionLowering expressions = new ExpressionLowering(this);
  final StatementLowering statements = new StatementLowering(this);
  final ClassLowering classLowering = new ClassLowering(this);

  private final SourceInput input;
  private final SourceText text;
  private final List<Problem> problems = new ArrayList<>();
  private int locals;
  private int depth;
  private boolean reportedDepth;

  UnitLowering(
      SourceInput input,
      SourceText text,
      UnitScope unitScope,
      ClassTable classes,
      TypeRefs typeRefs) {
    this.input = input;
    this.text = text;
    this.unitScope = unitScope;
    this.classes = classes;
    this.typeRefs = typeRefs;
    this.members = new MemberLookup(classes);
    this.conversions = new Conversions(classes);
    this.resolver = new TypeResolver(classes);
    this.staticImports = new StaticImports(unitScope, classes);
  }

  /** Lowers the types of a file; {@code symbols} are their declarations in the same order. */
  CompilationUnit lower(
      List<TypeDeclaration<?>> types, List<SourceClassSymbol> symbols, List<Problem> parsing) {
    problems.addAll(parsing);
    List<ClassNode> lowered = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      TypeDeclaration<?> type = types.get(i);
      SourceClassSymbol symbol = symbols.get(i);
      localClassNames.collect(type, symbol.name());
      isolated(type, () -> lowered.add(classLowering.lower(type, symbol, null)), () -> false);
    }
    Collections.sort(problems);
    return new CompilationUnit(
        input.path(),
        input.role(),
        unitScope.names().packageName(),
        lowered,
        problems,
        text.original());
  }

  Local newLocal(String name, JavaType type, com.github.javaparser.ast.Node nameNode) {
    return new Local(locals++, name, typeRefs.of(type), range(nameNode));
  }

  Binding binding(String name, JavaType type, com.github.javaparser.ast.Node nameNode) {
    return new Binding(newLocal(name, type, nameNode), type);
  }

  SourceRange range(com.github.javaparser.ast.Node node) {
    return node.getRange()
        .map(range -> range(node instanceof SimpleName name ? nameOnly(name, range) : range))
        .orElse(SourceRange.UNKNOWN);
  }

  /** The parser counts the brackets of {@code a[]} as part of the name. */
  private static Range nameOnly(SimpleName name, Range range) {
    int end = range.begin.column + name.getIdentifier().length() - 1;
    return new Range(range.begin, range.begin.withColumn(end));
  }

  SourceRange range(Range range) {
    return text.range(range);
  }

  JavaType type(Type written, TypeScope scope) {
    return resolver.resolve(TypeSyntax.of(written), scope);
  }

  JavaType library(String name) {
    return classes.type(name);
  }

  TypeRef ref(JavaType type) {
    return typeRefs.of(type);
  }

  /** Lowers one level further down, or gives {@code tooDeep} where that would be too deep. */
  <T> T nested(com.github.javaparser.ast.Node at, Supplier<T> lowering, Supplier<T> tooDeep) {
    if (depth >= MAX_DEPTH) {
      if (!reportedDepth) {
        reportedDepth = true;
        report(
            at, "nested deeper than " + MAX_DEPTH + " levels; what lies deeper was not analysed");
      }
      return tooDeep.get();
    }
    depth++;
    try {
      return lowering.get();
    } finally {
      depth--;
    }
  }

  /** Lowers one part of the file, or gives {@code otherwise} and reports that it failed. */
  <T> T isolated(com.github.javaparser.ast.Node at, Supplier<T> lowering, Supplier<T> otherwise) {
    try {
      return lowering.get();
    } catch (RuntimeException | StackOverflowError | AssertionError crash) {
      int line = range(at).startLine();
      if (problems.stream().noneMatch(each -> each.line() == line)) {
        report(at, Crash.describe(crash));
      }
      return otherwise.get();
    }
  }

  void report(com.github.javaparser.ast.Node at, String reason) {
    problems.add(new Problem(input.path(), range(at).startLine(), reason, false));
  }
}
