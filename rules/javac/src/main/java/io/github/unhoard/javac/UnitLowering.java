package io.github.unhoard.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
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
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What the parts that lower one unit share: the compiler's answers, positions, and the depth. */
final class UnitLowering {
  static final int MAX_DEPTH = Node.MAX_DEPTH;
  static final String UNRESOLVED = ", so that not all of its types are resolved";

  final CompilationUnitTree tree;
  final SourceText text;
  final Trees trees;
  final Elements elements;
  final TypeLowering types;
  final Imports imports;
  final Locals locals = new Locals();
  final Positions positions;
  final TypeTreeLowering typeTrees = new TypeTreeLowering(this);
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

  /** Where findings can stand. */
  final Anchors anchors;

  private final TreePath root;
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable ClassNames classNames;
  private String path = "";
  private int depth;
  private boolean reportedDepth;
  private boolean reportedCrash;

  UnitLowering(
      Trees trees,
      Elements elements,
      TypeLowering types,
      CompilationUnitTree tree,
      SourceText text,
      Anchors anchors) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
    this.tree = tree;
    this.text = text;
    this.anchors = anchors;
    this.imports = new Imports(tree);
    this.positions = new Positions(trees.getSourcePositions(), tree, text);
    this.root = new TreePath(tree);
  }

  CompilationUnit lower(String path, SourceRole role) {
    name(path);
    List<ClassNode> lowered = new ArrayList<>();
    for (Tree each : tree.getTypeDecls()) {
      if (each instanceof ClassTree type) {
        lowered.add(classes.lower(type));
      }
    }
    return unit(role, lowered);
  }

  /** Says how problems name the file. */
  void name(String path) {
    this.path = path;
  }

  /** The unit that consists of {@code lowered}. */
  CompilationUnit unit(SourceRole role, List<ClassNode> lowered) {
    return new CompilationUnit(
        path, role, packageName(), lowered, problems, text.characters().toString());
  }

  /** Empty for the unnamed package. */
  String packageName() {
    return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
  }

  String className(ClassTree type) {
    return nameClasses().of(type);
  }

  /** Names all classes of the unit, as their trees are now. */
  ClassNames nameClasses() {
    if (classNames == null) {
      classNames = new ClassNames(this);
    }
    return classNames;
  }

  /** What the compiler resolved {@code of} to; null where it did not get that far. */
  @Nullable Element element(Tree of) {
    return guarded(of, () -> trees.getElement(new TreePath(root, of)), () -> null);
  }

  /** The type the compiler gave {@code of}; null where it did not get that far. */
  @Nullable TypeMirror mirror(Tree of) {
    return guarded(of, () -> trees.getTypeMirror(new TreePath(root, of)), () -> null);
  }

  TypeRef type(Tree of) {
    return types.lower(mirror(of));
  }

  SourceRange range(Tree of) {
    SourceRange range = positions.range(of);
    anchors.add(range, of);
    return range;
  }

  /**
   * Lowers one level further down. Gives {@code instead} where that would be too deep, or where the
   * compiler cannot answer a question about the code.
   */
  <T extends @Nullable Object> T nested(Tree at, Supplier<T> lowering, Supplier<T> instead) {
    if (depth >= MAX_DEPTH - 1) {
      reportDepth(at);
      return instead.get();
    }
    return guarded(at, () -> deeper(lowering), instead);
  }

  /** The compiler resolves some things only when asked, and crashes on some of those. */
  <T extends @Nullable Object> T guarded(Tree at, Supplier<T> question, Supplier<T> instead) {
    try {
      return question.get();
    } catch (RuntimeException | AssertionError crash) {
      if (!reportedCrash) {
        reportedCrash = true;
        int line = text.range(positions.start(at), positions.start(at)).startLine();
        problems.add(new Problem(path, line, CompilerCrash.describe(crash) + UNRESOLVED, false));
      }
      return instead.get();
    }
  }

  /** Counts one level that the neutral tree has and the compiler's has not. */
  <T> T deeper(Supplier<T> lowering) {
    depth++;
    try {
      return lowering.get();
    } finally {
      depth--;
    }
  }

  private void reportDepth(Tree at) {
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

  static Tree withoutParens(Tree tree) {
    Tree current = tree;
    while (current instanceof ParenthesizedTree parens) {
      current = parens.getExpression();
    }
    return current;
  }
}
