package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;

/**
 * Holders of weak or soft references from which an entry is taken out when somebody asks for that,
 * and none when its reference was cleared: the emptied references and their keys stay.
 */
final class EmptiedReferences {
  private static final String REFERENCE = "java.lang.ref.Reference";

  private final Program program;

  EmptiedReferences(Program program) {
    this.program = program;
  }

  /** What is taken out of {@code retention} by name only; empty if what was cleared goes too. */
  Optional<Release> byNameOnly(Retention retention) {
    List<TypeRef> arguments = retention.field().node().type().arguments();
    boolean weak =
        !arguments.isEmpty()
            && program.catalog().isA(arguments.get(arguments.size() - 1), REFERENCE);
    Optional<Growth> growth = weak ? retention.openGrowth() : Optional.empty();
    List<Release> releases = retention.releases().stream().filter(Release::inOperation).toList();
    boolean named =
        releases.stream()
            .allMatch(
                each ->
                    each.kind() != Release.Kind.BULK
                        && each.kind() != Release.Kind.REPLACED
                        && each.depth() == 0
                        && !asksForNull(each));
    return growth.isPresent() && named && !pollsQueue(retention)
        ? releases.stream().findFirst()
        : Optional.empty();
  }

  /** Whether the release selects its entry by what its reference still refers to. */
  static boolean searches(Release release) {
    return Context.inLoop(release.site().context());
  }

  private static boolean asksForNull(Release release) {
    return Context.guards(release.site().context()).stream()
        .anyMatch(each -> mentionsNull(each.condition()));
  }

  private static boolean mentionsNull(Node node) {
    return node instanceof Expression expression && expression.isNull()
        || node instanceof Expression.Call call
            && List.of("refersTo", "isEnqueued", "isNull", "isPresent", "isEmpty")
                .contains(call.method().name())
        || node.children().stream().anyMatch(EmptiedReferences::mentionsNull);
  }

  private boolean pollsQueue(Retention retention) {
    return program.callsWithin(retention.field().owner()).stream()
        .map(CallSite::receiver)
        .anyMatch(
            each ->
                each != null && program.catalog().isA(each.type(), "java.lang.ref.ReferenceQueue"));
  }
}
