package io.github.unhoard.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.tree.CompilationUnit;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepthTest {
  private static final int MANY = 5000;

  @TempDir Path folder;

  @Test
  void parenthesesAndLongSumsAreNoDepth() {
    Lowering lowering =
        new SourceFolder(folder)
            .add("Parens.java", "class Parens { int a = " + nest("(", "1", ")", MANY) + "; }")
            .add(
                "Sum.java",
                "class Sum { String s(String x) { return x" + " + x".repeat(MANY) + "; } }")
            .add(
                "And.java",
                "class And { boolean s(boolean x) { return x" + " && x".repeat(MANY) + "; } }")
            .lower();
    assertEquals(List.of(), lowering.failures());
    lowering.units().forEach(each -> assertEquals(List.of(), each.problems()));
  }

  @Test
  void whatIsNestedTooDeepIsCutAndReportedOnce() {
    String ifs =
        IntStream.range(0, 1000)
            .mapToObj(i -> "if (x == " + i + ") m(" + i + ");")
            .collect(Collectors.joining(" else "));
    TreeMap<String, String> bodies = new TreeMap<>();
    bodies.put("Blocks", "void m() { " + nest("{", "m();", "}", MANY) + " }");
    bodies.put("Ifs", "void m(int x) { " + ifs + " }");
    bodies.put(
        "Chain", "StringBuilder m(StringBuilder x) { return x" + ".append(1)".repeat(1000) + "; }");
    bodies.put("Mixed", "int m(int x) { return x" + " - x + x".repeat(MANY) + "; }");
    bodies.put("Ternary", "int m(int x) { return " + "x == 1 ? 2 : ".repeat(MANY) + "0; }");
    bodies.put(
        "Lambdas",
        "Object o = " + "(java.util.function.Supplier<Object>) () -> ".repeat(200) + "1;");
    bodies.put("Arrays", "Object o = " + nest("new Object[] {", "1", "}", MANY) + ";");
    bodies.put(
        "Anonymous", "Object o = " + nest("new Object() { Object o = ", "1", "; }", 320) + ";");
    bodies.put("Classes", nestedClasses(400));
    SourceFolder sources = new SourceFolder(folder);
    bodies.forEach(
        (name, body) -> sources.add(name + ".java", "class " + name + " { " + body + " }"));
    Lowering lowering = sources.lower();
    assertEquals(List.of(), lowering.failures());
    for (CompilationUnit unit : lowering.units()) {
      assertEquals(
          List.of("nested deeper than 300 levels; what lies deeper was not analysed"),
          unit.problems().stream().map(each -> each.reason()).toList(),
          unit.path());
    }
  }

  private static String nest(String open, String core, String close, int times) {
    return open.repeat(times) + core + close.repeat(times);
  }

  private static String nestedClasses(int count) {
    return IntStream.range(0, count)
            .mapToObj(i -> "class N" + i + " {")
            .collect(Collectors.joining(" "))
        + "}".repeat(count);
  }
}
