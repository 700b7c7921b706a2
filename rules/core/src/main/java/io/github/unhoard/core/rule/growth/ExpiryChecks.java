package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Lookup;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Methods that find an entry expired, and leave it where it is or take just that one out. */
final class ExpiryChecks {
  private static final Set<String> QUERIES =
      Set.of("isExpired", "expired", "hasExpired", "isStale", "isOutdated");
  private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=");
  private static final Set<String> ORDERING = Set.of("isBefore", "isAfter", "compareTo");
  private static final Set<String> CLOCKS =
      Set.of("currentTimeMillis", "nanoTime", "now", "millis", "instant");
  private static final Pattern TERM =
      Pattern.compile("(?i).*(expir|deadline|validuntil|valid_until|timeout|ttl|until).*");

  private final Program program;

  ExpiryChecks(Program program) {
    this.program = program;
  }

  /** The look-up whose result is checked for its age; empty if none is. */
  Optional<Lookup> of(Retention retention) {
    return retention.lookups().stream()
        .filter(each -> each.depth() == 0 && checksAge(each))
        .findFirst();
  }

  /**
   * A look-up that takes out what it finds expired.
   *
   * @param alone whether nothing else takes anything out
   */
  record OnRead(Lookup lookup, boolean alone) {}

  /** The first such look-up, where all that leaves the holder leaves it by name; else empty. */
  Optional<OnRead> onRead(Retention retention) {
    List<Release> releases = retention.releases().stream().filter(Release::inOperation).toList();
    boolean byName =
        releases.stream()
            .allMatch(
                each ->
                    each.kind() == Release.Kind.PER_ENTRY
                        && !Context.inLoop(each.site().context()));
    return byName
        ? retention.lookups().stream()
            .filter(each -> each.depth() == 0 && releases.stream().anyMatch(r -> isBeside(r, each)))
            .filter(each -> checksAge(each) || comparesTime(each))
            .findFirst()
            .map(each -> new OnRead(each, releases.stream().allMatch(r -> isBeside(r, each))))
        : Optional.empty();
  }

  private static boolean isBeside(Release release, Lookup lookup) {
    return release.site().executable().equals(lookup.site().executable());
  }

  /** Whether what was looked up is compared with the clock, under whatever name. */
  private boolean comparesTime(Lookup lookup) {
    Executable method = lookup.site().executable();
    return method.node() != null
        && method.node().body() != null
        && comparesTime(method.node().body(), lookup);
  }

  private boolean comparesTime(Node node, Lookup lookup) {
    return node instanceof Expression.Operation operation
            && COMPARISONS.contains(operation.operator())
            && readsClock(operation)
            && mentions(operation, lookup)
        || node.children().stream().anyMatch(child -> comparesTime(child, lookup));
  }

  private boolean mentions(Node node, Lookup lookup) {
    return node instanceof Expression expression && comesFrom(expression, lookup)
        || node.children().stream().anyMatch(child -> mentions(child, lookup));
  }

  private boolean checksAge(Lookup lookup) {
    Executable method = lookup.site().executable();
    return method.node() != null
        && method.node().body() != null
        && checksAge(method.node().body(), lookup);
  }

  private boolean checksAge(Node node, Lookup lookup) {
    if (node instanceof Expression.Call call && call.receiver() != null) {
      boolean asks =
          QUERIES.contains(call.method().name()) && comesFrom(call.receiver(), lookup)
              || ORDERING.contains(call.method().name())
                  && namesTerm(call, lookup)
                  && readsClock(call);
      if (asks) {
        return true;
      }
    }
    if (node instanceof Expression.Operation operation
        && COMPARISONS.contains(operation.operator())
        && namesTerm(operation, lookup)
        && readsClock(operation)) {
      return true;
    }
    return node.children().stream().anyMatch(child -> checksAge(child, lookup));
  }

  /** Whether {@code node} reads the term of the entry that was looked up. */
  private boolean namesTerm(Node node, Lookup lookup) {
    if (node instanceof Expression.Call call
        && call.receiver() != null
        && TERM.matcher(call.method().name()).matches()
        && comesFrom(call.receiver(), lookup)) {
      return true;
    }
    if (node instanceof Expression.FieldAccess field
        && field.receiver() != null
        && TERM.matcher(field.name()).matches()
        && comesFrom(field.receiver(), lookup)) {
      return true;
    }
    if (node instanceof Expression.LocalAccess local
        && TERM.matcher(local.local().name()).matches()
        && comesFrom(local, lookup)) {
      return true;
    }
    return node.children().stream().anyMatch(child -> namesTerm(child, lookup));
  }

  private boolean comesFrom(Expression value, Lookup lookup) {
    return value == lookup.node()
        || value instanceof Expression.LocalAccess local
            && program.valuesOf(local, lookup.site().executable().owner()).stream()
                .anyMatch(each -> each == lookup.node());
  }

  private static boolean readsClock(Node node) {
    return node instanceof Expression.Call call && CLOCKS.contains(call.method().name())
        || node instanceof Expression.LocalAccess local
            && local.local().name().toLowerCase(java.util.Locale.ROOT).contains("now")
        || node.children().stream().anyMatch(ExpiryChecks::readsClock);
  }
}
