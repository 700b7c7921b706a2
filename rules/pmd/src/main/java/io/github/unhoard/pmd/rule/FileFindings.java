package io.github.unhoard.pmd.rule;

import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.pmd.TreeLowering;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.util.DataMap;
import net.sourceforge.pmd.util.DataMap.SimpleDataKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The findings of one file, made when the first rule asks and kept with the file's tree, which PMD
 * visits with all rules in one thread and then drops. They depend on nothing but the file and the
 * types it mentions, as PMD's incremental cache supposes.
 */
record FileFindings(List<Finding> all) {
  private static final Logger LOG = LoggerFactory.getLogger(UnhoardRule.class);
  private static final SimpleDataKey<FileFindings> KEY = DataMap.simpleDataKey("unhoard.findings");

  FileFindings {
    all = List.copyOf(all);
  }

  /**
   * The findings of {@code unit}.
   *
   * @throws IllegalStateException when the file cannot be analysed, to the first rule that asks
   */
  static FileFindings of(ASTCompilationUnit unit) {
    FileFindings known = unit.getUserMap().get(KEY);
    if (known != null) {
      return known;
    }
    // Should the analysis fail, PMD hears of it once and not from every rule.
    unit.getUserMap().set(KEY, new FileFindings(List.of()));
    FileFindings made = new FileFindings(analyze(unit));
    unit.getUserMap().set(KEY, made);
    return made;
  }

  private static List<Finding> analyze(ASTCompilationUnit unit) {
    String path = unit.getTextDocument().getFileId().getOriginalPath();
    try {
      CompilationUnit lowered = TreeLowering.lower(unit, path, SourceRole.MAIN);
      lowered
          .problems()
          .forEach(each -> LOG.warn("{}:{}: {}", each.path(), each.line(), each.reason()));
      return Analyzer.analyzeAlone(lowered, AnalysisOptions.DEFAULT).findings();
    } catch (RuntimeException | StackOverflowError | AssertionError crash) {
      throw new IllegalStateException(
          "Unhoard could not analyse " + path + ": " + crash.getClass().getSimpleName(), crash);
    }
  }

  List<Finding> ofRule(String id) {
    return all.stream().filter(each -> each.rule().equals(id)).toList();
  }
}
