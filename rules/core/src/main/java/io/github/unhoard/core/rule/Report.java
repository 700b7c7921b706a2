package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fingerprint;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts one finding together. */
public final class Report {
  private final String rule;
  private final Tier tier;
  private final Location location;
  private final String className;
  private final String symbol;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Fix> fixes = new ArrayList<>();

  private Report(RuleInfo rule, Tier tier, Location location, String className, String symbol) {
    this.rule = rule.id();
    this.tier = tier;
    this.location = location;
    this.className = className;
    this.symbol = symbol;
  }

  /** A finding on a field, at its name. */
  public static Report on(RuleInfo rule, Tier tier, FieldInfo field) {
    return new Report(rule, tier, place(field), field.owner().name(), field.name());
  }

  /** A finding on a call, named after the method around it. */
  public static Report at(RuleInfo rule, Tier tier, Site site) {
    return new Report(
        rule, tier, site.location(), site.executable().owner().name(), site.executable().symbol());
  }

  /** A finding on a class, at its name. */
  public static Report on(RuleInfo rule, Tier tier, ClassInfo owner) {
    Location place = new Location(owner.unit().path(), owner.node().nameRange());
    return new Report(rule, tier, place, owner.name(), owner.simpleName());
  }

  /** A finding on a method that is declared in the sources, at its name. */
  public static Report on(RuleInfo rule, Tier tier, Executable method) {
    return new Report(rule, tier, place(method), method.owner().name(), method.symbol());
  }

  /** Where {@code method} is named; where its class is, for field initialisers. */
  public static Location place(Executable method) {
    return new Location(
        method.owner().unit().path(),
        method.node() == null ? method.owner().node().nameRange() : method.node().nameRange());
  }

  /** Where {@code field} is named. */
  public static Location place(FieldInfo field) {
    return new Location(field.owner().unit().path(), field.node().nameRange());
  }

  /** Adds a reason at the place of a call. */
  public Report because(Evidence.Role role, String message, Site site) {
    evidence.add(new Evidence(role, message, site.location()));
    return this;
  }

  /** Adds a reason at a place. */
  public Report because(Evidence.Role role, String message, Location place) {
    evidence.add(new Evidence(role, message, place));
    return this;
  }

  /** Adds a reason that stands nowhere. */
  public Report because(Evidence.Role role, String message) {
    evidence.add(new Evidence(role, message, null));
    return this;
  }

  /** Attaches a repair, if there is one; those of other files are for the findings there. */
  public Report repairedBy(Optional<Fix> fix) {
    fix.filter(
            each ->
                each.edits().stream()
                    .allMatch(edit -> edit.location().path().equals(location.path())))
        .ifPresent(fixes::add);
    return this;
  }

  /** The finding, with its one-line message. */
  public Finding saying(String message) {
    return new Finding(
        rule,
        tier,
        location,
        className,
        symbol,
        message,
        evidence,
        fixes,
        Fingerprint.of(rule, className, symbol));
  }
}
