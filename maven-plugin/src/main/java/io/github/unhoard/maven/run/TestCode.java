package io.github.unhoard.maven.run;

import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.core.analyzer.AnalysisResult;
import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.ClaimFault;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.SourceRole;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What test code itself keeps. It is judged in a second analysis that takes tests for shipped code,
 * so that in the first one a release by a test still counts for nothing.
 */
final class TestCode {
  private TestCode() {}

  /** {@code shipped} and the findings in the test files among {@code units}. */
  static AnalysisResult addFindings(
      AnalysisResult shipped, List<CompilationUnit> units, AnalysisOptions options) {
    Set<String> tests =
        units.stream()
            .filter(unit -> unit.role() == SourceRole.TEST)
            .map(CompilationUnit::path)
            .collect(Collectors.toSet());
    AnalysisResult all =
        Analyzer.analyze(units.stream().map(TestCode::asShipped).toList(), options);
    return new AnalysisResult(
        joined(shipped.findings(), all.findings(), tests, Finding::location),
        joined(shipped.accepted(), all.accepted(), tests, each -> each.finding().location()),
        joined(shipped.claimFaults(), all.claimFaults(), tests, ClaimFault::location),
        shipped.problems());
  }

  private static <T extends Comparable<T>> List<T> joined(
      List<T> shipped, List<T> all, Set<String> tests, Function<T, Location> place) {
    return Stream.concat(
            shipped.stream().filter(each -> !tests.contains(place.apply(each).path())),
            all.stream().filter(each -> tests.contains(place.apply(each).path())))
        .sorted()
        .toList();
  }

  private static CompilationUnit asShipped(CompilationUnit unit) {
    return unit.role() == SourceRole.TEST ? unit.withRole(SourceRole.MAIN) : unit;
  }
}
