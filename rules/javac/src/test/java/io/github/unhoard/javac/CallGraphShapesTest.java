package io.github.unhoard.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Call graphs that a walk over paths, or a recursion along them, would not come to the end of. */
class CallGraphShapesTest {
  @TempDir Path folder;

  @Test
  void methodsThatAllCallEachOther() {
    int count = 60;
    String calls =
        IntStream.range(0, count).mapToObj(i -> "m" + i + "(s);").collect(Collectors.joining());
    assertEquals(
        List.of("SEEN"),
        findingsIn(
            IntStream.range(0, count)
                .mapToObj(i -> "private void m" + i + "(String s) { SEEN.add(s); " + calls + " }")
                .collect(Collectors.joining("\n"))));
  }

  @Test
  void methodsThatCallTheNextOneEach() {
    int count = 3000;
    assertEquals(
        List.of("SEEN"),
        findingsIn(
            IntStream.range(0, count)
                    .mapToObj(
                        i -> "private void m" + i + "(String s) { m" + (i + 1) + "(s.trim()); }")
                    .collect(Collectors.joining("\n"))
                + "private void m"
                + count
                + "(String s) { SEEN.add(s); }"));
  }

  private List<String> findingsIn(String methods) {
    String source =
        "class Shape {\n"
            + "private static final java.util.List<String> SEEN = new java.util.ArrayList<>();\n"
            + "public void see(String s) { m0(s); }\n"
            + methods
            + "}";
    return Analyzer.analyze(
            new SourceFolder(folder).add("Shape.java", source).lower().units(),
            AnalysisOptions.DEFAULT)
        .findings()
        .stream()
        .map(Finding::symbol)
        .toList();
  }
}
