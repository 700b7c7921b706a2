package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.Bound;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A weak map whose values strongly reach their keys, so that no key is ever collected. */
public final class WeakMapValueHoldsKey implements Rule {
  static final RuleInfo INFO =
      new RuleInfo(
          "WeakMapValueHoldsKey",
          "caches without eviction",
          Tier.WARNING,
          "The values of a weak map refer to their keys, so no entry is ever collected");
  private static final int MAX_HOPS = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    CleaningHoldsReferent.check(program, sink);
    for (Retention retention : program.retentions()) {
      List<TypeRef> arguments = WeakMapTypes.of(retention);
      if (retention.isBounded(Bound.Kind.WEAK)
          && !retention.field().owner().isTest()
          && arguments.size() == 2
          && !WeakMapTypes.holdsValuesWeakly(retention)
          && !endsWithItsUser(retention, program)) {
        Optional<String> path = path(arguments.get(0), arguments.get(1), retention, program);
        path.ifPresent(how -> sink.accept(report(retention, arguments, how)));
        if (path.isEmpty()
            && (!WeakMapTypes.isOfAnything(arguments.get(1))
                || WeakMapTypes.isLoader(arguments.get(0)))
            && retention.releases().stream().noneMatch(Release::inOperation)
            && mayReach(arguments.get(1), retention, program)) {
          sink.accept(unseen(retention, arguments));
        }
      }
    }
  }

  /** Whether what closes a resource takes its entry out, so that weak keys are not relied on. */
  private static boolean endsWithItsUser(Retention retention, Program program) {
    return retention.releases().stream()
        .filter(Release::inOperation)
        .map(each -> each.site().executable())
        .anyMatch(
            each ->
                each.name().equals("close")
                    && program
                        .catalog()
                        .isA(each.owner().node().type(), "java.lang.AutoCloseable"));
  }

  /** Whether values are objects of which nothing is known here, kept for as long as the process. */
  private static boolean mayReach(TypeRef value, Retention retention, Program program) {
    return isUnknown(value, program)
        && retention.lifetime().isEvident()
        && retention.growths().stream()
            .anyMatch(each -> each.depth() == 0 && each.phase() == Phase.OPERATION);
  }

  /** Whether it is, or is a collection of, a class of which nothing is known here. */
  private static boolean isUnknown(TypeRef value, Program program) {
    if (program.catalog().isA(value, "java.util.Collection")
        || program.catalog().isA(value, "java.util.Map")) {
      return WeakMapTypes.isOfAnything(value)
          || value.arguments().stream()
              .filter(each -> !each.name().startsWith("java.") || !each.arguments().isEmpty())
              .anyMatch(each -> isUnknown(each, program));
    }
    boolean plain =
        value.name().startsWith("java.") && !WeakMapTypes.isOfAnything(value)
            || value.name().equals("?")
            || value.has(TypeTrait.ENUM)
            || value.has(TypeTrait.PRIMITIVE)
            || isWeak(value, program);
    ClassInfo known = program.world().classNamed(value.name().replace("[]", ""));
    return !plain && (known == null || known.node().kind() == ClassNode.Kind.INTERFACE);
  }

  private static Finding unseen(Retention retention, List<TypeRef> arguments) {
    String name = retention.field().name();
    String key = arguments.get(0).simpleName();
    String value = arguments.get(1).simpleName();
    return Report.on(INFO, Tier.INFO, retention.field())
        .because(
            Evidence.Role.HOLDER,
            name + " holds its keys weakly and its values strongly",
            Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(
            Evidence.Role.BOUND,
            "weak keys help only if no "
                + value
                + " reaches its "
                + key
                + ", which is not seen here")
        .because(Evidence.Role.REPAIR, "Hold the value weakly too, or remove the entry explicitly")
        .saying(
            name
                + " lets a "
                + key
                + " go only if its "
                + value
                + " does not refer to it: the keys are weak, the values are not, and nothing"
                + " removes an entry. Check what a "
                + value
                + " holds, or hold it through a WeakReference.");
  }

  private static Optional<String> path(
      TypeRef key, TypeRef value, Retention retention, Program program) {
    String reached = reaches(value, key, program, 0, new HashSet<>());
    if (reached != null) {
      return Optional.of(reached);
    }
    for (Growth growth : retention.growths()) {
      Optional<String> how =
          growth.depth() == 0 ? MadeOfKey.how(growth, program) : Optional.empty();
      if (how.isEmpty() && WeakMapTypes.isLoader(key) && !isWeak(value, program)) {
        how = MadeOfMembers.how(growth, program);
      }
      if (how.isPresent()) {
        return how;
      }
    }
    for (ClassInfo info : program.world().classes()) {
      TypeRef type = info.node().type();
      if (program.catalog().isA(type, key.name())
          && program.catalog().isA(type, value.name())
          && !key.name().equals("java.lang.Object")
          && !value.name().equals("java.lang.Object")) {
        return Optional.of(info.simpleName() + " is both a key and a value");
      }
    }
    return Optional.empty();
  }

  private static boolean isWeak(TypeRef type, Program program) {
    return program.catalog().isA(type, "java.lang.ref.Reference")
        || program.catalog().names("weakReferenceTypes").contains(type.name());
  }

  /** How {@code from} strongly reaches a {@code key} through its fields; null if it does not. */
  private static @Nullable String reaches(
      TypeRef from, TypeRef key, Program program, int hops, Set<String> seen) {
    if (hops > MAX_HOPS || isWeak(from, program)) {
      return null;
    }
    String element = from.name().replace("[]", "");
    if (WeakMapTypes.isLoader(key)
        && !element.equals("java.lang.reflect.Type")
        && program.catalog().names("perClassTypes").contains(element)) {
      return "a " + element.substring(element.lastIndexOf('.') + 1) + " holds its class";
    }
    for (TypeRef argument : from.arguments()) {
      String found = reaches(argument, key, program, hops + 1, seen);
      if (found != null) {
        return found;
      }
    }
    ClassInfo info = program.world().classNamed(element);
    if (info == null || !seen.add(element)) {
      return null;
    }
    List<FieldNode> fields = new ArrayList<>(info.node().fields());
    program.subtypesOf(info).forEach(each -> fields.addAll(each.node().fields()));
    for (FieldNode field : fields) {
      if (field.isStatic()) {
        continue;
      }
      if (field.type().name().equals(key.name())) {
        return info.simpleName() + "." + field.name() + " holds a " + key.simpleName();
      }
      String found = reaches(field.type(), key, program, hops + 1, seen);
      if (found != null) {
        return info.simpleName() + "." + field.name() + " holds it: " + found;
      }
    }
    return null;
  }

  private static Finding report(Retention retention, List<TypeRef> arguments, String how) {
    String name = retention.field().name();
    Optional<Release> release =
        retention.releases().stream().filter(Release::inOperation).findFirst();
    Tier tier = retention.escapes().isEmpty() && release.isEmpty() ? Tier.WARNING : Tier.INFO;
    Report report =
        Report.on(INFO, tier, retention.field())
            .because(
                Evidence.Role.HOLDER,
                name + " holds its keys weakly and its values strongly",
                Report.place(retention.field()))
            .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
            .because(Evidence.Role.BOUND, "weak keys do not help: " + how);
    retention.growths().stream()
        .limit(2)
        .forEach(
            growth ->
                report.because(
                    Evidence.Role.GROWTH,
                    growth.site().executable().display() + " adds an entry",
                    growth.site()));
    release.ifPresent(
        each ->
            report.because(
                Evidence.Role.RELEASE,
                each.site().executable().display() + " takes entries out, if it is called",
                each.site()));
    report.because(
        Evidence.Role.REPAIR, "Hold the value weakly too, or remove entries where the key ends");
    return report.saying(
        name
            + " never lets a "
            + arguments.get(0).simpleName()
            + " go, although its keys are weak: the value refers to the key ("
            + how
            + "), so the key stays reachable"
            + release
                .map(each -> " until " + each.site().executable().display() + " is called")
                .orElse("")
            + ". Hold the value through a WeakReference, or remove the entry where the key ends.");
  }
}
