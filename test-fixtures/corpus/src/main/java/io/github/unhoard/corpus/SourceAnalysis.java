package io.github.unhoard.corpus;

import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.core.analyzer.AnalysisResult;
import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.frontend.FrontEnd;
import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the batch engine over the sources of one jar. */
final class SourceAnalysis {
  private final FrontEnd frontEnd;

  SourceAnalysis(FrontEnd frontEnd) {
    this.frontEnd = frontEnd;
  }

  AnalysisOutcome run(AnalysisRequest request) throws IOException {
    try (ExtractedSources sources =
        ExtractedSources.of(
            Path.of(request.sourcesJar()), request.onlyFile(), Path.of(request.scratch()))) {
      long start = System.nanoTime();
      List<SourceInput> inputs =
          sources.files().stream()
              .map(path -> new SourceInput(sources.root().resolve(path), path, SourceRole.MAIN))
              .toList();
      Lowering lowering =
          frontEnd.lower(
              new SourceSet(
                  inputs,
                  request.classPath().stream().map(Path::of).toList(),
                  StandardCharsets.UTF_8,
                  null));
      if (lowering.units().size() + lowering.failures().size() != inputs.size()) {
        return AnalysisOutcome.failed(
            "the front end lost some of %d files".formatted(inputs.size()));
      }
      AnalysisResult result = Analyzer.analyze(lowering.units(), AnalysisOptions.DEFAULT);
      double seconds = (System.nanoTime() - start) / 1e9;
      return new AnalysisOutcome(
          null,
          result.findings().stream().map(FindingRecord::of).toList(),
          inputs.size(),
          lines(sources),
          text(lowering.failures()),
          problems(lowering, result),
          seconds);
    }
  }

  private static List<String> problems(Lowering lowering, AnalysisResult result) {
    List<String> problems = new ArrayList<>(lowering.warnings());
    lowering.units().forEach(unit -> problems.addAll(text(unit.problems())));
    problems.addAll(text(result.problems()));
    return problems;
  }

  private static List<String> text(List<Problem> problems) {
    return problems.stream().map(p -> p.path() + ":" + p.line() + ": " + p.reason()).toList();
  }

  private static int lines(ExtractedSources sources) throws IOException {
    int lines = 0;
    for (String path : sources.files()) {
      // Old releases hold files of any encoding, and counting needs none.
      try (Stream<String> text =
          Files.lines(sources.root().resolve(path), StandardCharsets.ISO_8859_1)) {
        lines += (int) text.count();
      }
    }
    return lines;
  }
}
