package io.github.unhoard.reports.html;

import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.rule.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    return findings.stream().map(this::of).toList();
  }

  private Card of(Finding finding) {
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
        acceptance(finding));
  }

  private String id(Finding finding) {
    int count = ids.merge(finding.fingerprint(), 1, Integer::sum);
    return "f-" + finding.fingerprint() + (count == 1 ? "" : "-" + count);
  }

  private static String owner(String className) {
    return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
  }

  private static String repair(Finding finding) {
    return finding.evidence().stream()
        .filter(step -> step.role() == Evidence.Role.REPAIR)
        .map(step -> step.message() + ".")
        .collect(Collectors.joining(" "));
  }

  private static String acceptance(Finding finding) {
    return "// Why it may grow: …\n@SuppressWarnings(\"" + finding.rule() + "\")";
  }
}
