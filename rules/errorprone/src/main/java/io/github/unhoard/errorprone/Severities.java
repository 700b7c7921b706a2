package io.github.unhoard.errorprone;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import com.sun.source.tree.CompilationUnitTree;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.javac.SourceOrigin;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is shown how, from the flags {@code -XepOpt:Unhoard:…} and {@code -Xep}.
 *
 * @param failOn the weakest tier that is an error; null for none
 * @param show the weakest tier that is shown
 * @param includeTests whether findings in test code are shown
 * @param refusal why the flags make no sense; null when they do
 */
record Severities(
    @Nullable Tier failOn, Tier show, boolean includeTests, @Nullable String refusal) {
  private static final String PREFIX = "Unhoard:";
  private static final String FAIL_ON = PREFIX + "FailOn";
  private static final String SHOW = PREFIX + "Show";
  private static final String INCLUDE_TESTS = PREFIX + "IncludeTests";
  private static final Set<String> FLAGS = Set.of(FAIL_ON, SHOW, INCLUDE_TESTS);

  static Severities of(ErrorProneFlags flags) {
    String failOn = flags.get(FAIL_ON).orElse(Tier.ERROR.id());
    String show = flags.get(SHOW).orElse(Tier.WARNING.id());
    String includeTests = flags.get(INCLUDE_TESTS).orElse("false");
    Optional<String> unknown =
        flags.getFlagsMap().keySet().stream()
            .filter(each -> each.startsWith(PREFIX) && !FLAGS.contains(each))
            .findFirst();
    String refusal = null;
    if (unknown.isPresent()) {
      refusal =
          "unknown flag -XepOpt:" + unknown.get() + "; there are FailOn, Show and IncludeTests";
    } else if (!failOn.equalsIgnoreCase("none") && Tier.of(failOn).isEmpty()) {
      refusal = "-XepOpt:" + FAIL_ON + " is error, warning, info or none, not '" + failOn + "'";
    } else if (Tier.of(show).isEmpty()) {
      refusal = "-XepOpt:" + SHOW + " is error, warning or info, not '" + show + "'";
    } else if (!includeTests.equals("true") && !includeTests.equals("false")) {
      refusal = "-XepOpt:" + INCLUDE_TESTS + " is true or false, not '" + includeTests + "'";
    }
    return new Severities(
        Tier.of(failOn).orElse(null),
        Tier.of(show).orElse(Tier.WARNING),
        includeTests.equals("true"),
        refusal);
  }

  /** Where {@code unit} comes from; tests that are judged are judged as shipped code is. */
  SourceOrigin origin(CompilationUnitTree unit) {
    SourceOrigin origin = SourceOrigin.of(unit);
    return includeTests && origin.role() == SourceRole.TEST
        ? new SourceOrigin(origin.path(), SourceRole.MAIN)
        : origin;
  }

  boolean shows(Tier tier) {
    return tier.reaches(show) || fails(tier);
  }

  private boolean fails(Tier tier) {
    return failOn != null && tier.reaches(failOn);
  }

  /**
   * How a finding of {@code tier} is reported. What {@code -Xep} asks for a check goes for all its
   * findings; asking for what the check has anyway leaves each finding its tier.
   *
   * @param strongest the check's own severity, which is that of its surest findings
   * @param asked what the check is set to
   */
  SeverityLevel of(Tier tier, SeverityLevel strongest, SeverityLevel asked) {
    if (asked != strongest) {
      return asked;
    } else if (fails(tier)) {
      return SeverityLevel.ERROR;
    }
    return tier == Tier.INFO ? SeverityLevel.SUGGESTION : SeverityLevel.WARNING;
  }
}
