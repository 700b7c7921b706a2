package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Lookup;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.rule.release.ReadRepair;
import io.github.unhoard.core.rule.release.ReleaseVerbs;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import java.util.Optional;
import java.util.function.Consumer;

/** A removal that cannot find its entry: by a key of another type, or by reading only. */
public final class ReleaseKeyMismatch implements Rule {
  static final RuleInfo INFO =
      new RuleInfo(
          "ReleaseKeyMismatch",
          "release missing on a path",
          Tier.ERROR,
          "A removal names another key than the insertion, or only looks the entry up");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (Retention retention : program.retentions()) {
      if (!retention.field().owner().isTest() && retention.bounds().isEmpty()) {
        WrongType.judge(retention, program)
            .or(() -> byReadingOnly(retention, program))
            .or(() -> AwaitedEntry.judge(retention, program))
            .or(() -> IndexedRemoval.judge(retention))
            .or(() -> KeyMadeOtherwise.judge(retention, program))
            .or(() -> OtherLocal.judge(retention, program))
            .or(() -> PartOfEntry.judge(retention, program))
            .or(() -> EndedButKept.judge(retention, program))
            .or(() -> CountedDown.judge(retention, program))
            .or(() -> KeyChanged.judge(retention, program))
            .or(() -> Revived.judge(retention, program))
            .or(() -> EndedOneKept.judge(retention, program))
            .or(() -> EmptyGroupKept.judge(retention, program))
            .ifPresent(sink);
      }
    }
  }

  private static Optional<Finding> byReadingOnly(Retention retention, Program program) {
    boolean map = retention.holderKind().equals("map") || retention.holderKind().equals("multimap");
    boolean released =
        retention.releases().stream()
            .anyMatch(
                each ->
                    each.inOperation()
                        && each.depth() == 0
                        && (each.kind() == Release.Kind.PER_ENTRY
                            || each.kind() == Release.Kind.ONE
                            || selects(each)));
    Optional<Growth> growth = retention.openGrowth();
    if (!map || released || growth.isEmpty() || retention.borrowed()) {
      return Optional.empty();
    }
    for (Lookup lookup : retention.lookups()) {
      Executable method = lookup.site().executable();
      if (lookup.depth() == 0
          && ReleaseVerbs.endsAnEntry(method)
          && isOfSameFamily(method.owner(), retention.field().owner())
          && !method.equals(growth.get().site().executable())
          && program.phaseOf(lookup.site(), retention.field()) != Phase.NEVER) {
        boolean namesPart = ReadForRemoval.namesPart(lookup, program);
        boolean inner =
            namesPart
                || ReadForRemoval.shrinksValue(lookup, program)
                || ReadForRemoval.takesMarkBack(lookup, program)
                || ReadForRemoval.updatesValue(lookup, retention, program);
        return Optional.of(
            readsOnly(
                retention,
                growth.get(),
                lookup.site(),
                inner,
                namesPart,
                ReadRepair.of(retention, method, program)));
      }
    }
    return Optional.empty();
  }

  /** Whether the two are named as a pair, as {@code addSession} and {@code removeSession} are. */
  private static boolean isPair(Executable adding, Executable removing) {
    String added = adding.name().replaceFirst("^(add|register|put|on|do)", "");
    String removed =
        removing.name().replaceFirst("^(remove|deregister|unregister|delete|evict|on|do)", "");
    return !added.equals(adding.name()) && !removed.isEmpty() && added.equals(removed)
        || adding.name().replace("add", "remove").equals(removing.name())
        || adding.name().replaceFirst("ad+ing|added", "removed").equals(removing.name())
        || adding.name().replaceFirst("^adding", "removing").equals(removing.name())
        || removing.name().equals("de" + adding.name())
        || removing.name().equals("un" + adding.name());
  }

  /** Whether a bulk removal picks entries, as {@code removeIf} does and {@code clear} does not. */
  private static boolean selects(Release release) {
    return release.kind() == Release.Kind.BULK
        && !(release.node() instanceof Expression.Call call && call.arguments().isEmpty());
  }

  private static boolean isOfSameFamily(ClassInfo one, ClassInfo other) {
    return one.outermost().equals(other.outermost())
        && other.node().kind() != ClassNode.Kind.INTERFACE;
  }

  /** A report that has told what the holder is for, of its life, and what adds to it. */
  static Report about(Retention retention, Growth growth, Tier tier, String purpose) {
    return Report.on(INFO, tier, retention.field())
        .because(Evidence.Role.HOLDER, purpose, Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds an entry",
            growth.site());
  }

  private static Finding readsOnly(
      Retention retention,
      Growth growth,
      Site lookup,
      boolean shrinksValue,
      boolean namesPart,
      Optional<Fix> fix) {
    String name = retention.field().name();
    boolean emptied = retention.releases().stream().anyMatch(Release::inOperation);
    boolean pair = isPair(growth.site().executable(), lookup.executable());
    boolean sure = pair && retention.escapes().isEmpty() && !emptied;
    Tier tier = sure && retention.lifetime() != Lifetime.INSTANCE ? Tier.ERROR : Tier.WARNING;
    boolean innerRemoval =
        retention.releases().stream()
            .anyMatch(each -> each.phase() != Phase.NEVER && each.depth() > 0);
    if (shrinksValue && !innerRemoval || namesPart) {
      tier = Tier.INFO;
    } else if (innerRemoval) {
      tier = retention.lifetime().isEvident() ? Tier.WARNING : Tier.INFO;
    }
    String why =
        innerRemoval || shrinksValue ? "empties the value but keeps the key" : "only looks it up";
    return about(retention, growth, tier, name + " keeps one entry per key")
        .because(
            Evidence.Role.RELEASE,
            lookup.executable().display() + " is named for removal but " + why,
            lookup)
        .because(Evidence.Role.REPAIR, "Call " + name + ".remove(key) there")
        .repairedBy(innerRemoval || shrinksValue ? Optional.empty() : fix)
        .saying(
            name
                + " never loses an entry: "
                + Wording.growth(growth)
                + ", and "
                + Wording.at(lookup)
                + ", named for removal, "
                + why
                + ". Call "
                + name
                + ".remove() there.");
  }
}
