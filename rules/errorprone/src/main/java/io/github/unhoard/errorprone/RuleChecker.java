package io.github.unhoard.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.unhoard.core.finding.Edit;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fix;

/** A rule as an Error Prone check: reports the findings of the rule that bears its name. */
public abstract class RuleChecker extends BugChecker implements CompilationUnitTreeMatcher {
  private static final long serialVersionUID = 1L;

  /** Accepts findings of any rule. */
  static final String ANY_RULE = "unhoard";

  /** Groups the checks in Error Prone's lists. */
  static final String TAG = "MemoryLeak";

  private final SeverityLevel strongest;

  RuleChecker() {
    BugPattern pattern = getClass().getAnnotation(BugPattern.class);
    strongest = pattern == null ? SeverityLevel.WARNING : pattern.severity();
  }

  @Override
  public final Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
    UnitAnalysis analysis = UnitAnalysis.of(tree, state);
    String trouble = analysis.takeTrouble();
    if (trouble != null) {
      SeverityLevel severity = analysis.isRefused() ? SeverityLevel.ERROR : SeverityLevel.WARNING;
      state.reportMatch(description(tree, trouble, severity).build());
    }
    for (Finding finding : analysis.findings(canonicalName())) {
      Tree place = analysis.treeAt(finding);
      if (!isAccepted(tree, place, state)) {
        state.reportMatch(describe(finding, place, analysis.severities(), state));
      }
    }
    // Every finding is reported above, for there may be several.
    return Description.NO_MATCH;
  }

  /** Whether Error Prone's own suppression, beside that of the analysis, covers {@code place}. */
  private boolean isAccepted(CompilationUnitTree unit, Tree place, VisitorState state) {
    for (TreePath at = TreePath.getPath(unit, place); at != null; at = at.getParentPath()) {
      if (isSuppressed(at.getLeaf(), state)) {
        return true;
      }
    }
    return false;
  }

  private Description describe(
      Finding finding, Tree place, Severities severities, VisitorState state) {
    SeverityLevel asked = state.severityMap().getOrDefault(canonicalName(), strongest);
    Description.Builder description =
        description(place, finding.message(), severities.of(finding.tier(), strongest, asked));
    for (Fix fix : finding.fixes()) {
      if (fix.edits().stream().allMatch(edit -> isIn(finding, edit))) {
        description.addFix(suggestion(fix, state));
      }
    }
    return description.build();
  }

  /** Error Prone leaves an overridden severity as it is; {@link Severities} heeds the user's. */
  @SuppressWarnings("RestrictedApi")
  private Description.Builder description(Tree place, String message, SeverityLevel severity) {
    return buildDescription(place).setMessage(message).overrideSeverity(severity);
  }

  /** Error Prone applies fixes to the file at hand. */
  private static boolean isIn(Finding finding, Edit edit) {
    return edit.location().path().equals(finding.location().path());
  }

  private static SuggestedFix suggestion(Fix fix, VisitorState state) {
    CharSequence source = state.getSourceCode();
    SuggestedFix.Builder suggestion = SuggestedFix.builder().setShortDescription(fix.title());
    for (Edit edit : fix.edits()) {
      suggestion.replace(
          edit.location().range().startOffset(),
          edit.location().range().endOffset(),
          source == null ? edit.replacement() : edit.replacementIn(source));
    }
    return suggestion.build();
  }
}
