package io.github.unhoard.maven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.core.frontend.FrontEnd;
import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.maven.source.SourceFile;
import io.github.unhoard.maven.source.SourceModule;
import io.github.unhoard.maven.source.Sources;
import io.github.unhoard.reports.Phase;
import io.github.unhoard.reports.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnalysisRunTest {
  private static final Problem UNREADABLE = new Problem("Z.java", 0, "cannot be read", true);

  private final Sources sources =
      new Sources(
          Path.of("/repository"),
          List.of(new SourceModule("m", List.of(file("B.java"), file("A.java")), List.of())),
          List.of(UNREADABLE),
          List.of("from the finder"),
          false);

  @Test
  void everyFileIsAccountedFor() {
    Report report = run(Scope.of(false, List.of(), List.of()));

    assertEquals(1, report.filesAnalysed());
    assertEquals(
        List.of(
            new Problem("A.java", 3, "too deep", false),
            new Problem("B.java", 1, "no class here", true),
            UNREADABLE),
        report.problems());
    assertEquals(List.of("from the finder", "from the front end"), report.warnings());
    assertEquals("half", report.engine());
  }

  @Test
  void excludedFilesTroubleNoOne() {
    Report report = run(Scope.of(false, List.of(), List.of("B.java", "Z.java")));

    assertEquals(List.of("A.java"), report.problems().stream().map(Problem::path).toList());
  }

  @Test
  void timesThePhases() {
    Report report = run(Scope.of(false, List.of(), List.of()));

    assertEquals(List.of(new Phase("lower", 1), new Phase("analyse", 1)), report.phases());
  }

  private Report run(Scope scope) {
    long[] clock = {0};
    EngineChoice half = new EngineChoice(new Half(), "for a test");
    return new AnalysisRun("1", any -> half, AnalysisOptions.DEFAULT, scope, StandardCharsets.UTF_8)
        .run(sources, half, new Stopwatch(() -> clock[0] += 1_000_000));
  }

  private static SourceFile file(String path) {
    return new SourceFile(new SourceInput(Path.of(path), path, SourceRole.MAIN), path, "");
  }

  /** Lowers A.java and refuses the rest. */
  private static final class Half implements FrontEnd {
    @Override
    public String name() {
      return "half";
    }

    @Override
    public Lowering lower(SourceSet set) {
      Problem deep = new Problem("A.java", 3, "too deep", false);
      return new Lowering(
          List.of(new CompilationUnit("A.java", SourceRole.MAIN, "", List.of(), List.of(deep), "")),
          List.of(new Problem("B.java", 1, "no class here", true)),
          List.of("from the front end"));
    }
  }
}
