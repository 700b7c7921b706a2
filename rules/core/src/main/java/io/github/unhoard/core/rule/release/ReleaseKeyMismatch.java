package io.github.unhoard.core.rule.release;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.KeyOrigin;
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
import io.github.unhoard.core.rule.Boxes;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
        byType(retention, program)
            .or(() -> byReadingOnly(retention, program))
            .or(() -> AwaitedEntry.judge(retention, program))
            .or(() -> IndexedRemoval.judge(retention))
            .or(() -> KeyMadeOtherwise.judge(retention, program))
            .or(() -> PartOfEntry.judge(retention, program))
            .or(() -> EndedButKept.judge(retention, program))
            .or(() -> CountedDown.judge(retention, program))
            .or(() -> KeyChanged.judge(retention, program))
            .or(() -> Revived.judge(retention, program))
            .or(() -> EndedOneKept.judge(retention, program))
            .ifPresent(sink);
      }
    }
  }

  private static Optional<Finding> byType(Retention retention, Program program) {
    List<TypeRef> arguments = retention.field().node().type().arguments();
    if (!program.catalog().isA(retention.field().node().type(), "java.util.Map")
            && !program.catalog().isA(retention.field().node().type(), "java.util.Collection")
        || arguments.isEmpty()
        || retention.growths().isEmpty()) {
      return Optional.empty();
    }
    boolean map = program.catalog().isA(retention.field().node().type(), "java.util.Map");
    if (arguments.size() != (map ? 2 : 1)) {
      // Primitive-keyed maps name only their values.
      return Optional.empty();
    }
    TypeRef keys = arguments.get(0);
    for (Release release : retention.releases()) {
      if (release.kind() == Release.Kind.PER_ENTRY
          && release.depth() == 0
          && asksByKey(release.node(), retention, program)
          && isOwn(release.node(), release.site(), retention)
          && neverEqual(release.key(), keys, program)) {
        return Optional.of(
            mistyped(
                retention,
                release.site(),
                release.key(),
                keys,
                "removes nothing",
                KeyRepair.property(retention, release)));
      }
    }
    for (Lookup lookup : retention.lookups()) {
      if (lookup.depth() == 0
          && matters(lookup.site().executable(), retention)
          && asksByKey(lookup.node(), retention, program)
          && isOwn(lookup.node(), lookup.site(), retention)
          && !isGivenByName(lookup.node(), lookup.site(), program)
          && neverEqual(lookup.key(), keys, program)) {
        return Optional.of(
            mistyped(
                retention, lookup.site(), lookup.key(), keys, "never finds one", Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** Whether {@code method} ends an entry, or adds one when it finds none. */
  private static boolean matters(Executable method, Retention retention) {
    return ReleaseVerbs.endsAnEntry(method)
        || retention.growths().stream().anyMatch(each -> each.site().executable().equals(method));
  }

  /** Whether the call names an entry by what {@code retention} is keyed by, not through a view. */
  private static boolean asksByKey(Expression node, Retention retention, Program program) {
    if (!(node instanceof Expression.Call call)
        || call.receiver() == null
        || call.arguments().size() != 1) {
      return false;
    }
    boolean map = retention.holderKind().equals("map");
    boolean byIndex = program.catalog().isA(call.receiver().type(), "java.util.List");
    return !byIndex
        && !call.method().name().equals("containsValue")
        && program
            .catalog()
            .isA(call.receiver().type(), map ? "java.util.Map" : "java.util.Collection");
  }

  /**
   * Whether the call is surely one on the holder, as one far away on a like-named getter is not.
   */
  private static boolean isOwn(Expression node, Site site, Retention retention) {
    boolean near =
        site.executable().owner().outermost().equals(retention.field().owner().outermost());
    return node instanceof Expression.Call call
            && call.receiver() instanceof Expression.FieldAccess field
        ? FieldKey.of(field).equals(retention.field().key())
            || near && !field.owner().equals(retention.field().owner().name())
        : near;
  }

  /** Whether the call is on what a getter gives by name, which is another for each name. */
  private static boolean isGivenByName(Expression node, Site site, Program program) {
    return node instanceof Expression.Call call
        && call.receiver() instanceof Expression.LocalAccess local
        && program.valuesOf(local, site.executable().owner()).stream()
            .map(each -> each instanceof Expression.Cast cast ? cast.value() : each)
            .anyMatch(
                each ->
                    each instanceof Expression.Call getter
                        && getter.arguments().stream()
                            .anyMatch(Expression.Literal.class::isInstance));
  }

  /** Whether a key of {@code key}'s type can never equal an entry of type {@code keys}. */
  private static boolean neverEqual(@Nullable Expression key, TypeRef keys, Program program) {
    if (key == null || !isConcrete(keys) || !isConcrete(key.type())) {
      return false;
    }
    TypeRef given = Boxes.of(key.type());
    TypeRef wanted = Boxes.of(keys);
    boolean related =
        given.name().equals(wanted.name())
            || program.catalog().isA(given, wanted.name())
            || program.catalog().isA(wanted, given.name());
    if (related) {
      return false;
    }
    // Two unrelated classes have no common instance; an interface may yet be implemented by one.
    boolean noSubtype =
        !given.has(TypeTrait.INTERFACE) && program.isClosedHere(given.name(), wanted.name());
    boolean noCommonInstance =
        noSubtype
            || bothClasses(given, wanted) && isKnown(given, program) && isKnown(wanted, program)
            || isClosed(given)
            || isClosed(wanted);
    return noCommonInstance && !mayEqualOthers(given, program);
  }

  /** Whether more than the name is known: what it extends, where that is anything. */
  private static boolean isKnown(TypeRef type, Program program) {
    return type.name().startsWith("java.")
        || !type.traits().isEmpty()
        || !type.supertypes().isEmpty()
        || program.world().classNamed(type.name()) != null;
  }

  private static boolean bothClasses(TypeRef one, TypeRef other) {
    return !one.has(TypeTrait.INTERFACE) && !other.has(TypeTrait.INTERFACE);
  }

  /** Whether the class defines an equality of its own, which might accept other classes. */
  private static boolean mayEqualOthers(TypeRef type, Program program) {
    ClassInfo info = program.world().classNamed(type.name());
    return info != null
        && info.node().kind() == ClassNode.Kind.CLASS
        && !type.has(TypeTrait.IDENTITY_EQUALS);
  }

  private static boolean isClosed(TypeRef type) {
    return type.has(TypeTrait.FINAL) || type.has(TypeTrait.ENUM) || type.has(TypeTrait.RECORD);
  }

  private static boolean isConcrete(TypeRef type) {
    return type.resolved()
        && !type.has(TypeTrait.TYPE_VARIABLE)
        && !type.has(TypeTrait.ARRAY)
        && !Set.of(
                "java.lang.Object",
                "?",
                "null",
                "java.io.Serializable",
                "java.lang.Comparable",
                "java.lang.CharSequence",
                "java.lang.Number")
            .contains(type.name())
        && (type.name().indexOf('.') > 0 || type.has(TypeTrait.PRIMITIVE));
  }

  private static Finding mistyped(
      Retention retention,
      Site site,
      @Nullable Expression key,
      TypeRef keys,
      String effect,
      Optional<Fix> fix) {
    String name = retention.field().name();
    String given = key == null ? "value" : key.type().simpleName();
    return Report.on(INFO, Tier.ERROR, retention.field())
        .because(
            Evidence.Role.HOLDER,
            name + " is keyed by " + keys.simpleName(),
            Report.place(retention.field()))
        .because(
            Evidence.Role.RELEASE,
            site.executable().display() + " passes a " + given + ", which equals no key",
            site)
        .because(Evidence.Role.REPAIR, "Pass the " + keys.simpleName() + " that was put in")
        .repairedBy(fix)
        .saying(
            Wording.at(site)
                + " "
                + effect
                + ": "
                + name
                + " is keyed by "
                + keys.simpleName()
                + ", and a "
                + given
                + " equals no key, so the entries stay. Pass the "
                + keys.simpleName()
                + " that was put in.");
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
    Optional<Growth> growth =
        retention.growths().stream()
            .filter(each -> each.phase() == Phase.OPERATION && each.depth() == 0)
            .filter(each -> each.origin() == KeyOrigin.OPEN && !each.guarded())
            .findFirst();
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
