package io.github.unhoard.core.rule.process;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.Expression;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names that are put together from data, or are data themselves. There are as many as what they are
 * made of; a name that is passed on is chosen by others.
 */
final class MadeNames {
  /**
   * What makes a name one of many.
   *
   * @param tier how sure that is: an error where the value is another each time
   * @param composed whether the name is put together, rather than taken as it is
   */
  record Made(String what, Tier tier, boolean composed) {}

  private static final int MAX_HOPS = 8;
  private static final Set<String> COMPOSING =
      Set.of("format", "formatted", "concat", "join", "append");
  private static final Set<String> SAME =
      Set.of("toString", "valueOf", "toLowerCase", "toUpperCase", "trim", "strip", "intern");
  private static final Set<String> WITH_RECEIVER =
      Set.of("getId", "id", "getName", "name", "getKey");

  private final Program program;
  private final NameNouns nouns;

  MadeNames(Program program) {
    this.program = program;
    this.nouns = new NameNouns(program.catalog());
  }

  /** What {@code name} is made of that there is much of; empty if nothing tells. */
  Optional<Made> of(Expression name, Site site) {
    return of(name, site, false, MAX_HOPS);
  }

  private Optional<Made> of(Expression value, Site site, boolean composed, int hops) {
    if (hops == 0
        || value instanceof Expression.Literal
        || program.originOf(value, site) != KeyOrigin.OPEN) {
      return Optional.empty();
    }
    if (program.catalog().vocabulary().isDataType(value.type().name())) {
      String type = value.type().simpleName();
      return Optional.of(
          new Made("a " + type, type.equals("UUID") ? Tier.ERROR : Tier.WARNING, composed));
    }
    if (value instanceof Expression.Cast cast) {
      return of(cast.value(), site, composed, hops);
    }
    if (value instanceof Expression.Operation operation) {
      return ofOperation(operation, site, composed, hops);
    }
    if (value instanceof Expression.Conditional || value instanceof Expression.SwitchValue) {
      return any(value.alternatives(), site, composed, hops);
    }
    if (value instanceof Expression.LocalAccess local) {
      List<Expression> values = program.valuesOf(local, site.executable().owner());
      return surest(any(values, site, composed, hops), local.local().name(), value, composed);
    }
    if (value instanceof Expression.FieldAccess field) {
      return ofField(field, site, composed, hops);
    }
    return value instanceof Expression.Call call
        ? ofCall(call, site, composed, hops)
        : Optional.empty();
  }

  private Optional<Made> any(Collection<Expression> values, Site site, boolean composed, int hops) {
    return values.stream()
        .map(each -> of(each, site, composed, hops - 1))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Made::tier));
  }

  private Optional<Made> ofOperation(
      Expression.Operation operation, Site site, boolean composed, int hops) {
    if (operation.operator().contains("++")) {
      return operation.operands().get(0) instanceof Expression.FieldAccess counter
          ? Optional.of(new Made("the counter " + counter.name(), Tier.ERROR, composed))
          : Optional.empty();
    }
    boolean text = operation.operator().equals("+");
    return text ? any(operation.operands(), site, true, hops) : Optional.empty();
  }

  private Optional<Made> ofField(
      Expression.FieldAccess access, Site site, boolean composed, int hops) {
    if (access.isStatic()) {
      return Optional.empty();
    }
    FieldInfo field = program.world().field(new FieldKey(access.owner(), access.name()));
    boolean here = field != null && isSameFile(field.owner(), site);
    Optional<Made> byValue =
        here ? any(program.valuesOf(field.key()), site, composed, hops) : Optional.empty();
    return surest(byValue, access.name(), access, composed);
  }

  private Optional<Made> ofCall(Expression.Call call, Site site, boolean composed, int hops) {
    String name = call.method().name();
    if (program.catalog().names("freshCalls").contains(name)) {
      return Optional.of(new Made("the result of " + name + "()", Tier.ERROR, composed));
    }
    boolean ofThis = call.receiver() == null || call.receiver() instanceof Expression.This;
    if (name.equals("identityHashCode")
        || name.equals("hashCode") && ofThis && call.arguments().isEmpty()) {
      return Optional.of(new Made("a hash code of the object", Tier.WARNING, composed));
    }
    if (COMPOSING.contains(name)) {
      return parts(call, site, true, hops);
    }
    if (SAME.contains(name) || call.method().owner().name().startsWith("java.lang.")) {
      return parts(call, site, composed, hops);
    }
    if (nouns.isConfigured(call)) {
      return Optional.empty();
    }
    ClassInfo target = program.world().classNamed(call.method().owner().name());
    Optional<Made> byValue =
        target != null && isSameFile(target, site)
            ? any(program.returnedBy(call), site, composed, hops)
            : Optional.empty();
    return surest(byValue, called(call), call, composed);
  }

  private Optional<Made> surest(
      Optional<Made> byValue, String noun, Expression value, boolean composed) {
    return Stream.of(byValue, nouns.of(noun, value, composed))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Made::tier));
  }

  private Optional<Made> parts(Expression.Call call, Site site, boolean composed, int hops) {
    Optional<Made> given = any(call.arguments(), site, composed, hops);
    return given.isEmpty() && call.receiver() != null
        ? of(call.receiver(), site, composed, hops - 1)
        : given;
  }

  /** What a call is named after: {@code sessionId} for {@code session.getId()}. */
  private static String called(Expression.Call call) {
    String name = call.method().name();
    String part = name.replaceFirst("^get(?=[A-Z])", "");
    if (!WITH_RECEIVER.contains(name)) {
      return part;
    }
    String of = "";
    if (call.receiver() instanceof Expression.LocalAccess local) {
      of = local.local().name();
    } else if (call.receiver() instanceof Expression.FieldAccess field) {
      of = field.name();
    } else if (call.receiver() instanceof Expression.Call inner) {
      of = inner.method().name().replaceFirst("^get(?=[A-Z])", "");
    }
    return of.isEmpty()
        ? "its " + part
        : of + part.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + part.substring(1);
  }

  /** Locals are known by their file, so that a value of another file tells nothing here. */
  private static boolean isSameFile(ClassInfo other, Site site) {
    return other.unit().path().equals(site.executable().owner().unit().path());
  }
}
