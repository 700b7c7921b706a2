package io.github.unhoard.corpus;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.github.unhoard.corpus.Declarations.Kind;
import io.github.unhoard.corpus.Declarations.Member;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Finds the members of a file with the JDK's parser, as far as it can be parsed. */
final class DeclarationParser extends TreeScanner<Void, Void> {
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Member> members = new ArrayList<>();
  private final Deque<String> classes = new ArrayDeque<>();

  /** Whether a variable met now is a field. */
  private final Deque<Boolean> directlyInClass = new ArrayDeque<>(List.of(false));

  private DeclarationParser(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  static Declarations parse(String text) throws IOException {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(file));
    List<Member> members = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      DeclarationParser parser =
          new DeclarationParser(unit, Trees.instance(task).getSourcePositions());
      parser.scan(unit, null);
      members.addAll(parser.members);
    }
    return new Declarations(text.lines().toList(), List.copyOf(members));
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    boolean named = tree.getSimpleName().length() > 0;
    if (named) {
      classes.push(binaryName(tree));
      add(Kind.TYPE, tree.getSimpleName().toString(), tree);
    }
    directlyInClass.push(true);
    super.visitClass(tree, unused);
    directlyInClass.pop();
    if (named) {
      classes.pop();
    }
    return null;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void unused) {
    boolean constructor = tree.getName().contentEquals("<init>");
    add(
        Kind.METHOD,
        constructor ? Declarations.simpleName(owner()) : tree.getName().toString(),
        tree);
    directlyInClass.push(false);
    super.visitMethod(tree, unused);
    directlyInClass.pop();
    return null;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    add(
        Boolean.TRUE.equals(directlyInClass.peek()) ? Kind.FIELD : Kind.LOCAL,
        tree.getName().toString(),
        tree);
    directlyInClass.push(false);
    super.visitVariable(tree, unused);
    directlyInClass.pop();
    return null;
  }

  @Override
  public Void visitBlock(BlockTree tree, Void unused) {
    directlyInClass.push(false);
    super.visitBlock(tree, unused);
    directlyInClass.pop();
    return null;
  }

  private String binaryName(ClassTree tree) {
    String name = tree.getSimpleName().toString();
    if (!classes.isEmpty()) {
      return classes.peek() + "$" + name;
    }
    return unit.getPackageName() == null ? name : unit.getPackageName() + "." + name;
  }

  private String owner() {
    return classes.isEmpty() ? "" : classes.peek();
  }

  private void add(Kind kind, String name, Tree tree) {
    long start = positions.getStartPosition(unit, tree);
    long end = positions.getEndPosition(unit, tree);
    if (start >= 0 && end >= start) {
      members.add(
          new Member(
              kind,
              owner(),
              name,
              (int) unit.getLineMap().getLineNumber(start),
              (int) unit.getLineMap().getLineNumber(end)));
    }
  }
}
