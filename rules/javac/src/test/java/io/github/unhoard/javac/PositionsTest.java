package io.github.unhoard.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.SourceRange;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PositionsTest {
  @TempDir Path folder;

  @Test
  void namesAreFoundAmongTypesCommentsAndAnnotations() {
    String source =
        """
        import java.util.Map;
        class Name<T> {
          int a, /* b */ b[] = {1}, c = "b, c".length();
          final Map<Name<?>, String> Name = null;
          @SuppressWarnings("list") String list[];
          \\u0069nt es\\u0063aped;
          public <Q> Name<Q> Name(Name<Q> Name, int... values) { return Name; }
          Name() {}
          enum Colour { RED, /* GREEN */ GREEN(1) { }; Colour(int... is) {} }
          record Point(int Point) {}
        }
        """;
    ClassNode type =
        new SourceFolder(folder).add("Name.java", source).lower().units().get(0).types().get(0);
    assertEquals("2:7-2:11", type.nameRange().toString());
    assertEquals(
        List.of("3:7-3:8", "3:18-3:19", "3:29-3:30", "4:30-4:34", "5:36-5:40", "6:12-6:24"),
        type.fields().stream().map(each -> each.nameRange().toString()).toList());
    assertEquals("7:22-7:26", type.methods().get(0).nameRange().toString());
    assertEquals("7:35-7:39", type.methods().get(0).parameters().get(0).range().toString());
    assertEquals("8:3-8:7", type.methods().get(1).nameRange().toString());
    ClassNode colour = type.nested().get(0);
    assertEquals("9:17-9:20", colour.fields().get(0).nameRange().toString());
    assertEquals("9:34-9:39", colour.fields().get(1).nameRange().toString());
    assertEquals("10:10-10:15", type.nested().get(1).nameRange().toString());
  }

  /** The compiler started from the command line does not record where trees end. */
  @Test
  void endsAreFoundInTheSourceWhenTheCompilerDoesNotTell() throws Exception {
    String source =
        """
        class A {
          int a, b = f(1, 2) + 3;
          java.util.Map<A, A> map;
          void m() { if (a > 0) { b(); } c(); }
        }
        """;
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, null, null, List.of(new Source(source)));
    CompilationUnitTree unit = task.parse().iterator().next();
    Positions positions =
        new Positions(
            new StartsOnly(Trees.instance(task).getSourcePositions()),
            unit,
            new SourceText(source));
    ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
    List<String> found = new ArrayList<>();
    found.add(shown(source, positions.range(type)).lines().count() + " lines");
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree field) {
        found.add(shown(source, positions.name(field)));
      } else if (member instanceof MethodTree method) {
        found.add(shown(source, positions.name(method, method.getName().toString())));
        found.add(shown(source, positions.range(method)));
        method
            .getBody()
            .getStatements()
            .forEach(each -> found.add(shown(source, positions.range(each))));
      }
    }
    assertEquals(
        List.of(
            "5 lines",
            "a",
            "b",
            "map",
            "m",
            "void m() { if (a > 0) { b(); } c(); }",
            "if (a > 0) { b(); }",
            "c();"),
        found);
  }

  private static String shown(String source, SourceRange range) {
    return source.substring(range.startOffset(), range.endOffset());
  }

  private record StartsOnly(SourcePositions positions) implements SourcePositions {
    @Override
    public long getStartPosition(CompilationUnitTree file, Tree tree) {
      return positions.getStartPosition(file, tree);
    }

    @Override
    public long getEndPosition(CompilationUnitTree file, Tree tree) {
      return -1;
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("source:/A.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
