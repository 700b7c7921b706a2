package io.github.unhoard.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.model.JavacTypes;
import com.sun.tools.javac.util.Context;
import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.javac.AnalysisCrash;
import io.github.unhoard.javac.CompilationUnitLowering;
import io.github.unhoard.javac.GradualLowering;
import io.github.unhoard.javac.SourceOrigin;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The analysis of the file that Error Prone is at, made for its first check and shared by the rest.
 * It belongs to the compilation and goes with it.
 */
final class UnitAnalysis {
  private static final Context.Key<UnitAnalysis> KEY = new Context.Key<>();

  private final CompilationUnitLowering lowerings;
  private final Severities severities;
  private @Nullable CompilationUnitTree current;
  private @Nullable GradualLowering lowering;
  private List<Finding> findings = List.of();
  private @Nullable String trouble;
  private final boolean refused;

  private UnitAnalysis(Context context, VisitorState state) {
    lowerings =
        new CompilationUnitLowering(
            JavacTrees.instance(context),
            JavacTypes.instance(context),
            JavacElements.instance(context));
    severities = Severities.of(state.errorProneOptions().getFlags());
    trouble = severities.refusal();
    refused = trouble != null;
  }

  /** The analysis of {@code unit}. */
  static UnitAnalysis of(CompilationUnitTree unit, VisitorState state) {
    UnitAnalysis analysis = state.context.get(KEY);
    if (analysis == null) {
      analysis = new UnitAnalysis(state.context, state);
      state.context.put(KEY, analysis);
    }
    if (analysis.current != unit && !analysis.refused) {
      analysis.analyse(unit);
    }
    return analysis;
  }

  private void analyse(CompilationUnitTree unit) {
    current = unit;
    lowering = null;
    findings = List.of();
    SourceOrigin origin = severities.origin(unit);
    if (origin.role() != SourceRole.MAIN) {
      return;
    }
    try {
      GradualLowering begun =
          lowerings.begin(
              unit, unit.getSourceFile().getCharContent(true), origin.path(), origin.role());
      for (Tree each : unit.getTypeDecls()) {
        if (each instanceof ClassTree type) {
          begun.add(type);
        }
      }
      CompilationUnit lowered = begun.unit();
      findings = Analyzer.analyzeAlone(lowered, AnalysisOptions.DEFAULT).findings();
      lowering = begun;
      trouble = text(lowered.problems());
    } catch (RuntimeException | IOException | StackOverflowError | AssertionError crash) {
      findings = List.of();
      trouble = AnalysisCrash.describe(origin.path(), crash);
    }
  }

  private static @Nullable String text(List<Problem> problems) {
    return problems.isEmpty()
        ? null
        : problems.stream()
            .map(problem -> "[Unhoard] line " + problem.line() + ": " + problem.reason())
            .collect(Collectors.joining("\n"));
  }

  /** What prevented the analysis, as text for the user; once, then null. */
  @Nullable String takeTrouble() {
    String taken = trouble;
    trouble = null;
    return taken;
  }

  /** Whether the flags make no sense, so that nothing is analysed. */
  boolean isRefused() {
    return refused;
  }

  Severities severities() {
    return severities;
  }

  /** What {@code rule} and nobody else reports, as far as it is shown. */
  List<Finding> findings(String rule) {
    return findings.stream()
        .filter(finding -> finding.rule().equals(rule) && severities.shows(finding.tier()))
        .toList();
  }

  Tree treeAt(Finding finding) {
    if (lowering == null) {
      throw new IllegalStateException("no findings without a lowered unit");
    }
    return lowering.treeAt(finding.location().range());
  }
}
