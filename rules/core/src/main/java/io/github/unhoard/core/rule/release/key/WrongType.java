package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Lookup;
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
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.rule.release.ReleaseVerbs;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A removal from a holder, or from one that it holds, by what can equal none of the entries. */
final class WrongType {
  private WrongType() {}

  static Optional<Finding> judge(Retention retention, Program program) {
    TypeRef holder = retention.field().node().type();
    Optional<Finding> found = judge(holder, 0, retention, program);
    List<TypeRef> arguments = holder.arguments();
    return found.isPresent() || arguments.isEmpty()
        ? found
        : judge(arguments.get(arguments.size() - 1), 1, retention, program);
  }

  private static Optional<Finding> judge(
      TypeRef holder, int depth, Retention retention, Program program) {
    boolean map = program.catalog().isA(holder, "java.util.Map");
    // Primitive-keyed maps name only their values.
    if (!map && !program.catalog().isA(holder, "java.util.Collection")
        || retention.growths().stream().noneMatch(each -> each.depth() >= depth)
        || holder.arguments().size() != (map ? 2 : 1)) {
      return Optional.empty();
    }
    TypeRef keys = holder.arguments().get(0);
    for (Release release : retention.releases()) {
      if (release.kind() == Release.Kind.PER_ENTRY
          && release.depth() == depth
          && asksByKey(release.node(), map, keys, program)
          && isOwn(release.node(), release.site(), retention)
          && neverEqual(release.key(), keys, program)) {
        return Optional.of(
            mistyped(
                retention,
                depth,
                Tier.ERROR,
                release.site(),
                release.key(),
                keys,
                "removes nothing",
                depth == 0 ? KeyRepair.property(retention, release) : Optional.empty()));
      }
    }
    for (Lookup lookup : retention.lookups()) {
      if (lookup.depth() == depth
          && matters(lookup.site().executable(), retention)
          && asksByKey(lookup.node(), map, keys, program)
          && isOwn(lookup.node(), lookup.site(), retention)
          && !isGivenByName(lookup.node(), lookup.site(), program)
          && neverEqual(lookup.key(), keys, program)) {
        return Optional.of(
            mistyped(
                retention,
                depth,
                // What adds an entry again may add it under the key that it has.
                ReleaseVerbs.endsAnEntry(lookup.site().executable()) ? Tier.ERROR : Tier.WARNING,
                lookup.site(),
                lookup.key(),
                keys,
                "never finds one",
                Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** Whether {@code method} ends an entry, or adds one when it finds none. */
  private static boolean matters(Executable method, Retention retention) {
    return ReleaseVerbs.endsAnEntry(method)
        || retention.growths().stream().anyMatch(each -> each.site().executable().equals(method));
  }

  /** Whether the call names an entry by what the holder is keyed by, not through a view. */
  private static boolean asksByKey(Expression node, boolean map, TypeRef keys, Program program) {
    if (!(node instanceof Expression.Call call)
        || call.receiver() == null
        || call.arguments().size() != 1) {
      return false;
    }
    boolean byIndex =
        program.catalog().isA(call.receiver().type(), "java.util.List")
            && call.arguments().get(0).type().has(TypeTrait.PRIMITIVE);
    List<TypeRef> declared = call.receiver().type().arguments();
    boolean ofOthers = !declared.isEmpty() && !declared.get(0).name().equals(keys.name());
    return !byIndex
        && !ofOthers
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
                // What lombok infers, where nothing ran lombok.
                "lombok.val",
                "lombok.var",
                "java.io.Serializable",
                "java.lang.Comparable",
                "java.lang.CharSequence",
                "java.lang.Number")
            .contains(type.name())
        && (type.name().indexOf('.') > 0 || type.has(TypeTrait.PRIMITIVE));
  }

  private static Finding mistyped(
      Retention retention,
      int depth,
      Tier tier,
      Site site,
      @Nullable Expression key,
      TypeRef keys,
      String effect,
      Optional<Fix> fix) {
    String name = retention.field().name();
    String keyed = (depth == 0 ? name : "what " + name + " holds") + " is keyed by ";
    String type = key == null ? "value" : key.type().simpleName();
    // Anonymous classes are but numbered.
    String given = Character.isDigit(type.charAt(0)) ? "nameless object" : type;
    return Report.on(ReleaseKeyMismatch.INFO, tier, retention.field())
        .because(Evidence.Role.HOLDER, keyed + keys.simpleName(), Report.place(retention.field()))
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
                + keyed
                + keys.simpleName()
                + ", and a "
                + given
                + " equals no key, so the entries stay. Pass the "
                + keys.simpleName()
                + " that was put in.");
  }
}
