package io.github.unhoard.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.tree.CompilationUnit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deep and long sources. */
class DepthTest {
  private static final int MANY = 5000;

  @TempDir Path folder;

  @Test
  void parenthesesAndLongSumsAreNoDepth() {
    assertEquals(
        List.of(),
        problems(
            Map.of(
                "Parens", "int a = " + nest("(", "1", ")", MANY) + ";",
                "Sum", "String s(String x) { return x" + " + x".repeat(MANY) + "; }",
                "Constant", "String s = \"a\"" + " + \"b\"".repeat(MANY) + ";",
                "And", "boolean s(boolean x) { return x" + " && x".repeat(MANY) + "; }")));
  }

  @Test
  void whatIsNestedTooDeepIsCutAndReportedOnce() {
    Map<String, String> bodies =
        Map.of(
            "Blocks", "void m() { " + nest("{", "m();", "}", MANY) + " }",
            "Chain", "Object m(StringBuilder x) { return x" + ".append(1)".repeat(MANY) + "; }",
            "Mixed", "int m(int x) { return x" + " - x + x".repeat(MANY) + "; }",
            "Ternary", "int m(int x) { return " + "x == 1 ? 2 : ".repeat(MANY) + "0; }",
            "Lambdas", "Object o = " + "(Runnable) () -> ".repeat(300) + "m();",
            "Arrays", "Object o = " + nest("new Object[] {", "1", "}", MANY) + ";",
            "Anonymous", "Object o = " + nest("new Object() { Object o = ", "1", "; }", 320) + ";",
            "Classes", nestedClasses(400));
    assertEquals(
        bodies.keySet().stream()
            .sorted()
            .map(
                name -> name + ": nested deeper than 292 levels; what lies deeper was not analysed")
            .toList(),
        problems(bodies));
  }

  @Test
  void longFilesAreLowered() {
    String methods =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "void m" + i + "(String p) {\n  if (p != null) {\n m0(p);\n  }\n}\n")
            .collect(Collectors.joining());
    assertEquals(List.of(), problems(Map.of("Long", methods)));
  }

  private List<String> problems(Map<String, String> bodies) {
    Sources sources = new Sources(folder);
    bodies.forEach(
        (name, body) -> sources.with(name + ".java", "class " + name + " { " + body + " }"));
    Lowering lowering = sources.lower();
    assertEquals(List.of(), lowering.failures());
    for (CompilationUnit unit : lowering.units()) {
      String text = sources.text(unit.path());
      assertEquals(List.of(), TreeInvariants.violations(unit, text), unit.path());
    }
    return lowering.units().stream()
        .flatMap(unit -> unit.problems().stream())
        .map(problem -> problem.path().replace(".java", "") + ": " + problem.reason())
        .toList();
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
