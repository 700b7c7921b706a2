package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.ast.ASTTypeDeclaration;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.TypeNode;
import org.jspecify.annotations.Nullable;

/** What the parts that lower one unit share: PMD's answers, positions, and the depth. */
final class UnitLowering {
  private static final int MAX_DEPTH = Node.MAX_DEPTH;

  final TypeLowering types;
  final Imports imports;
  final Positions positions;
  final Locals locals = new Locals();
  final AnnotationLowering annotations = new AnnotationLowering(this);
  final VariableLowering variables = new VariableLowering(this);
  final NameLowering names = new NameLowering(this);
  final CallLowering calls = new CallLowering(this);
  final FunctionLowering functions = new FunctionLowering(this);
  final PatternLowering patterns = new PatternLowering(this);
  final SwitchLowering switches = new SwitchLowering(this);
  final ExpressionLowering expressions = new ExpressionLowering(this);
  final StatementLowering statements = new StatementLowering(this);
  final ClassLowering classes = new ClassLowering(this);

  private final ASTCompilationUnit root;
  private final String path;
  private final String source;
  private final List<Problem> problems = new ArrayList<>();
  private int depth;
  private boolean reportedDepth;
  private boolean reportedCrash;

  UnitLowering(ASTCompilationUnit root, CharSequence text, String path) {
    this.root = root;
    this.path = path;
    this.source = text.toString();
    this.types = new TypeLowering(root.getTypeSystem());
    this.imports = new Imports(root);
    this.positions = new Positions(root.getTextDocument(), new SourceText(text));
  }

  CompilationUnit lower(SourceRole role) {
    List<ClassNode> lowered = new ArrayList<>();
    for (ASTTypeDeclaration each : root.getTypeDeclarations()) {
      guarded(each, () -> lowered.add(classes.lower(each)), () -> false);
    }
    return new CompilationUnit(path, role, root.getPackageName(), lowered, problems, source);
  }

  TypeRef type(@Nullable TypeNode of) {
    return of == null
        ? TypeRef.UNKNOWN
        : guarded(of, () -> types.lower(of.getTypeMirror()), () -> TypeRef.UNKNOWN);
  }

  SourceRange range(JavaNode of) {
    return positions.range(of);
  }

  /**
   * Lowers one level further down. Gives {@code instead} where that would be too deep, or where PMD
   * cannot answer a question about the code.
   */
  <T extends @Nullable Object> T nested(JavaNode at, Supplier<T> lowering, Supplier<T> instead) {
    if (depth >= MAX_DEPTH - 1) {
      reportDepth(at);
      return instead.get();
    }
    return guarded(at, () -> deeper(lowering), instead);
  }

  /** PMD resolves types only when asked, and fails on some; that costs one node, not the file. */
  <T extends @Nullable Object> T guarded(JavaNode at, Supplier<T> question, Supplier<T> instead) {
    try {
      return question.get();
    } catch (RuntimeException | AssertionError | StackOverflowError crash) {
      if (!reportedCrash) {
        reportedCrash = true;
        String reason =
            "PMD failed on it with " + describe(crash) + ", so that not all of it was analysed";
        problems.add(new Problem(path, range(at).startLine(), reason, false));
      }
      return instead.get();
    }
  }

  private static String describe(Throwable crash) {
    String message = crash.getMessage();
    String kind = crash.getClass().getSimpleName();
    return message == null ? kind : kind + ": " + message.lines().findFirst().orElse("");
  }

  /** Counts one level that the neutral tree has and PMD's has not. */
  <T> T deeper(Supplier<T> lowering) {
    depth++;
    try {
      return lowering.get();
    } finally {
      depth--;
    }
  }

  private void reportDepth(JavaNode at) {
    if (!reportedDepth) {
      reportedDepth = true;
      problems.add(
          new Problem(
              path,
              range(at).startLine(),
              "nested deeper than " + MAX_DEPTH + " levels; what lies deeper was not analysed",
              false));
    }
  }
}
