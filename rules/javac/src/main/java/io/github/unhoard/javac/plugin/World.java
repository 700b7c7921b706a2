package io.github.unhoard.javac.plugin;

import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.javac.AnalysisCrash;
import io.github.unhoard.javac.CompilationUnitLowering;
import io.github.unhoard.javac.FindingText;
import io.github.unhoard.javac.GradualLowering;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;

/** What one compilation compiles, judged as a whole and reported through the compiler. */
final class World {
  private final JavacTask task;
  private final PluginOptions options;

  /** What was said, for a late file may cause another judgement. */
  private final Set<String> said = new HashSet<>();

  private int judgedUnits = -1;

  World(JavacTask task, PluginOptions options) {
    this.task = task;
    this.options = options;
  }

  CompilationUnitLowering lowering() {
    return new CompilationUnitLowering(Trees.instance(task), task.getTypes(), task.getElements());
  }

  /** Analyses {@code units} and reports, unless just that has happened. */
  void judge(Collection<UnitProgress> units) {
    if (units.size() == judgedUnits) {
      return;
    }
    judgedUnits = units.size();
    Map<String, UnitProgress> byPath = new LinkedHashMap<>();
    List<CompilationUnit> lowered = new ArrayList<>();
    boolean complete = true;
    for (UnitProgress each : units) {
      GradualLowering lowering = each.lowering();
      if (each.crash() != null) {
        complete = false;
        warn(each, each.crash());
      } else if (lowering != null && byPath.putIfAbsent(each.origin().path(), each) == null) {
        CompilationUnit unit = lowering.unit();
        lowered.add(unit);
        unit.problems().forEach(problem -> warn(each, text(problem)));
      }
    }
    if (!lowered.isEmpty()) {
      analyse(lowered, byPath, complete);
    }
  }

  private static String text(Problem problem) {
    String line = problem.line() == 0 ? "" : ":" + problem.line();
    return "[Unhoard] " + problem.path() + line + ": " + problem.reason();
  }

  private void analyse(
      List<CompilationUnit> units, Map<String, UnitProgress> byPath, boolean complete) {
    List<Finding> findings;
    try {
      findings = Analyzer.analyze(units, options.analysis()).findings();
    } catch (RuntimeException | StackOverflowError | AssertionError crash) {
      UnitProgress first = byPath.values().iterator().next();
      String what = first.origin().path() + others(units.size() - 1);
      warn(first, AnalysisCrash.describe(what, crash));
      return;
    }
    for (Finding finding : findings) {
      UnitProgress unit = byPath.get(finding.location().path());
      // The file that is missing may release what others hold.
      Tier tier = complete ? finding.tier() : finding.tier().weaker();
      if (unit != null && options.shows(tier, unit.origin().role())) {
        report(finding, options.kind(tier), unit);
      }
    }
  }

  private static String others(int count) {
    return count == 0 ? "" : " with the " + count + " other files of the compilation";
  }

  private void report(Finding finding, Diagnostic.Kind kind, UnitProgress unit) {
    GradualLowering lowering = unit.lowering();
    String text = FindingText.of(finding);
    if (lowering != null && said.add(finding.location() + text)) {
      Trees trees = Trees.instance(task);
      SourceRange range = finding.location().range();
      Marked marked = new Marked(unit.tree(), trees.getSourcePositions());
      Tree tree = marked.part(lowering.treeAt(range), range.startLine());
      trees.printMessage(kind, text, tree, unit.tree());
    }
  }

  private void warn(UnitProgress unit, String text) {
    if (said.add(text)) {
      Trees.instance(task).printMessage(Diagnostic.Kind.WARNING, text, unit.tree(), unit.tree());
    }
  }
}
