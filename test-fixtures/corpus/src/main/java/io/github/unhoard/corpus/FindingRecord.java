package io.github.unhoard.corpus;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import java.io.Serializable;
import java.util.List;

/** The part of a finding that the reports need, as the worker process hands it over. */
record FindingRecord(
    String rule,
    Tier tier,
    String path,
    int line,
    String className,
    String symbol,
    String message,
    List<String> evidence)
    implements Serializable {

  static FindingRecord of(Finding finding) {
    return new FindingRecord(
        finding.rule(),
        finding.tier(),
        finding.location().path(),
        finding.location().range().startLine(),
        finding.className(),
        finding.symbol(),
        finding.message(),
        finding.evidence().stream()
            .map(
                step ->
                    step.role().id()
                        + (step.location() == null
                            ? ""
                            : " "
                                + step.location().path()
                                + ":"
                                + step.location().range().startLine())
                        + ": "
                        + step.message())
            .toList());
  }
}
