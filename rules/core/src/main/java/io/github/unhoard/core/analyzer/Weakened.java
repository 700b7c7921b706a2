package io.github.unhoard.core.analyzer;

import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Trials;
import java.util.ArrayList;
import java.util.List;

/** Findings that are less sure than their rule says, because of where they stand. */
final class Weakened {
  private Weakened() {}

  /** What a benchmark, an example or a test keeps ends with it soon: that is no error. */
  static Finding whereTried(Finding finding) {
    String name = finding.className();
    int nested = name.indexOf('$');
    return finding.tier() == Tier.ERROR
            && Trials.include(nested < 0 ? name : name.substring(0, nested))
        ? because("its class is named as a test, an example or a benchmark", finding)
        : finding;
  }

  /** The finding one tier weaker, and why. */
  static Finding because(String reason, Finding finding) {
    List<Evidence> evidence = new ArrayList<>(finding.evidence());
    evidence.add(new Evidence(Evidence.Role.ESCAPE, reason, null));
    return new Finding(
        finding.rule(),
        finding.tier().weaker(),
        finding.location(),
        finding.className(),
        finding.symbol(),
        finding.message(),
        evidence,
        finding.fixes(),
        finding.fingerprint());
  }
}
