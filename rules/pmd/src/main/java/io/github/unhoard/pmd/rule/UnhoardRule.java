package io.github.unhoard.pmd.rule;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.rule.AbstractJavaRulechainRule;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;

/** What all rules have in common; a rule's class is named as the rule is and has nothing else. */
public abstract class UnhoardRule extends AbstractJavaRulechainRule {
  /** PMD's priority belongs to the rule, so how sure one finding is has to be asked for here. */
  private static final PropertyDescriptor<Tier> MINIMUM_TIER =
      PropertyFactory.enumProperty("minimumTier", tiers())
          .desc(
              "The weakest findings to report: error (right at least nine times in ten), warning"
                  + " (worth a look) or info (evidence is thin).")
          .defaultValue(Tier.WARNING)
          .build();

  /** A rule that is named after its class. */
  @SuppressWarnings("this-escape") // PMD has no other place to define properties
  protected UnhoardRule() {
    super(ASTCompilationUnit.class);
    definePropertyDescriptor(MINIMUM_TIER);
  }

  private static Map<String, Tier> tiers() {
    Map<String, Tier> tiers = new TreeMap<>();
    for (Tier each : Tier.values()) {
      tiers.put(each.id(), each);
    }
    return tiers;
  }

  @Override
  public final Object visit(ASTCompilationUnit unit, Object data) {
    String id = getClass().getSimpleName();
    for (Finding finding : FileFindings.of(unit).ofRule(id)) {
      if (finding.tier().reaches(getProperty(MINIMUM_TIER))) {
        // As an argument, because a pattern would want its quotes and braces escaped.
        asCtx(data)
            .addViolationWithMessage(
                NodeSearch.at(unit, finding.location().range()), "{0}", message(finding));
      }
    }
    return data;
  }

  /** The finding's own words, then how sure it is and where to look. */
  private static String message(Finding finding) {
    String evidence =
        finding.evidence().stream()
            .filter(step -> step.location() != null)
            .map(step -> step.role().id() + " line " + step.location().range().startLine())
            .distinct()
            .collect(Collectors.joining(", "));
    String where = evidence.isEmpty() ? "" : "; " + evidence;
    return finding.message() + " (" + finding.tier().id() + where + ")";
  }
}
