package io.github.unhoard.pmd;

import io.github.unhoard.core.frontend.DecodedSource;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.LanguageVersion;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextFile;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.reporting.FileAnalysisListener;
import net.sourceforge.pmd.reporting.GlobalAnalysisListener;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Parses and lowers files with PMD; one file that PMD cannot cope with costs that file. */
final class PmdRun implements GlobalAnalysisListener {
  private final PMDConfiguration configuration;
  private final LanguageVersion language;
  private final Map<FileId, DecodedSource> waiting = new LinkedHashMap<>();
  private final List<CompilationUnit> units = new ArrayList<>();
  private final List<Problem> failures = new ArrayList<>();
  private @Nullable FileId current;

  PmdRun(PMDConfiguration configuration, LanguageVersion language, List<DecodedSource> files) {
    this.configuration = configuration;
    this.language = language;
    for (DecodedSource each : files) {
      waiting.put(FileId.fromPathLikeString(each.input().path()), each);
    }
  }

  List<CompilationUnit> units() {
    return units;
  }

  List<Problem> failures() {
    return failures;
  }

  /** An error, such as a stack overflow in PMD, ends its run; the other files get another. */
  void run() {
    while (!waiting.isEmpty()) {
      int before = waiting.size();
      try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
        analysis.addRuleSet(RuleSet.forSingleRule(new CapturingRule(this::lower)));
        waiting.forEach(
            (id, file) -> analysis.files().addFile(TextFile.forCharSeq(file.text(), id, language)));
        analysis.addListener(this);
        analysis.performAnalysis();
        failAll("PMD passed over it");
      } catch (RuntimeException | StackOverflowError | AssertionError crash) {
        if (current != null) {
          fail(current, crash);
        }
        if (waiting.size() == before) {
          failAll(PmdFailure.describe(crash));
        }
      }
    }
  }

  private void lower(ASTCompilationUnit root) {
    DecodedSource file = waiting.get(root.getTextDocument().getFileId());
    if (file == null) {
      return;
    }
    CompilationUnit unit =
        TreeLowering.lower(root, file.text(), file.input().path(), file.input().role());
    List<Problem> problems = new ArrayList<>(file.problems());
    problems.addAll(unit.problems());
    units.add(unit.withProblems(problems));
    waiting.remove(root.getTextDocument().getFileId());
  }

  private void fail(FileId id, Throwable reason) {
    DecodedSource file = waiting.remove(id);
    if (file != null) {
      failures.add(PmdFailure.problem(file.input().path(), reason));
    }
  }

  private void failAll(String reason) {
    waiting
        .values()
        .forEach(each -> failures.add(new Problem(each.input().path(), 0, reason, true)));
    waiting.clear();
  }

  @Override
  public FileAnalysisListener startFileAnalysis(TextFile file) {
    FileId id = file.getFileId();
    current = id;
    return new FileAnalysisListener() {
      @Override
      public void onRuleViolation(RuleViolation violation) {}

      @Override
      public void onError(Report.ProcessingError error) {
        fail(id, error.getError());
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void close() {}
}
