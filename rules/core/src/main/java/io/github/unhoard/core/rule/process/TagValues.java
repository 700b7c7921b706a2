package io.github.unhoard.core.rule.process;

import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.catalog.Vocabulary;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a name or tag of a meter has too many values: by its origin, failing that by its name.
 */
final class TagValues {
  /** An open value: what it is called, and how sure it is that there are many. */
  record Open(String what, Tier tier) {
    Open atMostWarning() {
      return new Open(what, tier.atMost(Tier.WARNING));
    }
  }

  private static final int MAX_HOPS = 6;
  private static final Set<String> OF_REQUESTS =
      Set.of(
          "getRequestURI",
          "getRequestURL",
          "getPathInfo",
          "getQueryString",
          "getRemoteAddr",
          "getRemoteHost",
          "getRemoteUser",
          "getRequestedSessionId",
          "randomUUID");
  private static final Set<String> TRANSPARENT =
      Set.of("toString", "toLowerCase", "toUpperCase", "trim", "strip", "substring", "intern");
  private static final Set<String> IDS =
      Set.of("java.util.UUID", "java.net.InetAddress", "java.net.InetSocketAddress");
  private static final Set<String> ADDRESSES = Set.of("java.net.URI", "java.net.URL");

  private final Program program;
  private final Vocabulary vocabulary;

  TagValues(Program program) {
    this.program = program;
    this.vocabulary = program.catalog().vocabulary();
  }

  /** What makes {@code value} open; empty if its values are few, or nothing says otherwise. */
  Optional<Open> of(Expression value, Site site) {
    return of(value, site, 0);
  }

  private Optional<Open> of(Expression value, Site site, int hops) {
    if (hops > MAX_HOPS || program.originOf(value, site) != KeyOrigin.OPEN) {
      return Optional.empty();
    }
    if (IDS.contains(value.type().name())) {
      return Optional.of(new Open("a " + value.type().simpleName(), Tier.ERROR));
    }
    if (ADDRESSES.contains(value.type().name())) {
      return Optional.of(new Open("a " + value.type().simpleName(), Tier.WARNING));
    }
    if (value instanceof Expression.Cast cast) {
      return of(cast.value(), site, hops + 1);
    }
    if (value instanceof Expression.Operation operation) {
      return operation.operator().equals("+")
          ? any(operation.operands(), site, hops)
          : Optional.empty();
    }
    if (value instanceof Expression.Conditional || value instanceof Expression.SwitchValue) {
      return any(value.alternatives(), site, hops);
    }
    if (value instanceof Expression.LocalAccess local) {
      List<Expression> values = program.valuesOf(local, site.executable().owner());
      return values.isEmpty() ? byName(local.local().name()) : any(values, site, hops);
    }
    if (value instanceof Expression.FieldAccess field) {
      return ofField(field, site, hops);
    }
    Optional<Open> open =
        value instanceof Expression.Call call ? ofCall(call, site, hops) : Optional.empty();
    return isOfOwnPart(value, site) ? open.map(Open::atMostWarning) : open;
  }

  /**
   * Whether a final field of the object gives the value: then there is one for each object, and
   * what measures a component is made with it.
   */
  private boolean isOfOwnPart(Expression value, Site site) {
    Expression root = value;
    while (root instanceof Expression.Call call && call.receiver() != null) {
      root = call.receiver();
    }
    FieldInfo field =
        root instanceof Expression.FieldAccess access
            ? program.world().field(FieldKey.of(access))
            : null;
    return field != null
        && root != value
        && field.node().modifiers().contains(Modifier.FINAL)
        && field.owner().equals(site.executable().owner());
  }

  private Optional<Open> any(Collection<Expression> values, Site site, int hops) {
    return values.stream()
        .map(each -> of(each, site, hops + 1))
        .flatMap(Optional::stream)
        .min(java.util.Comparator.comparing(Open::tier));
  }

  private Optional<Open> ofField(Expression.FieldAccess access, Site site, int hops) {
    FieldInfo field = program.world().field(new FieldKey(access.owner(), access.name()));
    if (field != null && field.node().isStatic()) {
      return Optional.empty();
    }
    List<Expression> values =
        field == null
            ? List.of()
            : program.valuesOf(field.key()).stream()
                .filter(each -> !(each instanceof Expression.LocalAccess))
                .toList();
    Optional<Open> byValue = any(values, site, hops);
    return byValue.isPresent() ? byValue : byName(access.name());
  }

  private Optional<Open> ofCall(Expression.Call call, Site site, int hops) {
    String name = call.method().name();
    if (OF_REQUESTS.contains(name)) {
      return Optional.of(new Open("the result of " + name + "()", Tier.ERROR));
    }
    if (Set.of("getMessage", "getLocalizedMessage").contains(name)
        && call.receiver() != null
        && program.catalog().isA(call.receiver().type(), "java.lang.Throwable")) {
      return Optional.of(new Open("the message of an exception", Tier.WARNING));
    }
    if (call.receiver() != null && TRANSPARENT.contains(name)) {
      return of(call.receiver(), site, hops + 1);
    }
    if (name.equals("valueOf") || name.equals("format") || isNameOfMeter(call)) {
      return any(call.arguments(), site, hops);
    }
    List<Expression> returned = program.returnedBy(call);
    if (!returned.isEmpty()) {
      List<Expression> traceable =
          returned.stream().filter(each -> !(each instanceof Expression.LocalAccess)).toList();
      return traceable.size() < returned.size()
          ? byName(name.replaceFirst("^get(?=[A-Z])", ""))
          : any(traceable, site, hops);
    }
    return byName(name.replaceFirst("^get(?=[A-Z])", ""));
  }

  private boolean isNameOfMeter(Expression.Call call) {
    return program
        .catalog()
        .names("meterNames")
        .contains(call.method().owner().name() + "#" + call.method().name());
  }

  private Optional<Open> byName(String name) {
    if (vocabulary.isIdentity(name)) {
      return Optional.of(new Open(name, Tier.ERROR));
    }
    return vocabulary.isText(name) ? Optional.of(new Open(name, Tier.WARNING)) : Optional.empty();
  }
}
