package io.github.unhoard.maven;

import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.maven.explain.ExplainedRules;
import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.report.Line;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Shows a rule's page in the terminal, or which rules there are. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends UnhoardMojo {

  /** Id of the rule; all rules are listed without it. */
  @Parameter(property = "unhoard.rule")
  private @Nullable String rule;

  /** For Maven. */
  @Inject
  public ExplainMojo(Surroundings maven) {
    super(maven);
  }

  @Override
  Optional<Verdict> run() {
    ExplainedRules pages = new ExplainedRules(Analyzer.rules(), Terminal.style(maven().session()));
    List<String> lines = rule == null || rule.isBlank() ? pages.list() : pages.page(rule);
    lines.forEach(line -> console().print(new Line(Tier.INFO, line)));
    return Optional.empty();
  }
}
