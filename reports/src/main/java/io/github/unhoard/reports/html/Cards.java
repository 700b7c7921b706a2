package io.github.unhoard.reports.html;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.rule.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the cards of a page, each with an id of its own. */
final class Cards {
  private final PageContent content;
  private final Excerpts excerpts;
  private final Folders folders;
  private final Map<String, Integer> ids = new HashMap<>();

  Cards(PageContent content, Folders folders) {
    this.content = content;
    this.excerpts = new Excerpts(content.source());
    this.folders = folders;
  }

  List<Card> of(List<Finding> findings) {
    return findings.stream().map(finding -> of(finding, "")).toList();
  }

  List<Card> ofAccepted(List<Accepted> accepted) {
    return accepted.stream().map(each -> of(each.finding(), acceptedBy(each))).toList();
  }

  private static String acceptedBy(Accepted accepted) {
    String how =
        switch (accepted.how()) {
          case SUPPRESS_WARNINGS -> "@SuppressWarnings";
          case BOUNDED -> "@Bounded";
          case CONFIGURATION -> "unhoard.yml";
          case BASELINE -> "the baseline";
          case BASE_REVISION -> "the base revision";
        };
    return accepted.reason().isEmpty() ? how : how + ": " + accepted.reason();
  }

  private Card of(Finding finding, String acceptedBy) {
    String path = finding.location().path();
    return new Card(
        id(finding),
        finding.tier().id(),
        finding.rule(),
        RuleInfo.PAGES + finding.rule() + ".md",
        folders.of(path),
        content.ages().get(finding),
        owner(finding.className()),
        finding.symbol(),
        path,
        path + ":" + finding.location().range().startLine(),
        finding.message(),
        repair(finding),
        excerpts.of(finding),
        DrawingLayout.of(finding),
        acceptance(finding),
        acceptedBy);
  }

  private String id(Finding finding) {
    int count = ids.merge(finding.fingerprint(), 1, Integer::sum);
    return "f-" + finding.fingerprint() + (count == 1 ? "" : "-" + count);
  }

  private static String owner(String className) {
    return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
  }

  private static String repair(Finding finding) {
    return Stream.concat(
            finding.evidence().stream()
                .filter(step -> step.role() == Evidence.Role.REPAIR)
                .map(step -> step.message() + "."),
            finding.fixes().stream().limit(1).map(fix -> fix.title() + " (unhoard:fix does it)."))
        .collect(Collectors.joining(" "));
  }

  private static String acceptance(Finding finding) {
    return "accept:\n  - rule: %s\n    symbol: %s#%s\n    reason: why it may stay"
        .formatted(finding.rule(), finding.className(), finding.symbol());
  }
}
