package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Listeners whose owner is a part of the publisher: made by it with itself as the argument, and
 * kept in one field of it. Either goes with the other.
 */
final class MadeByPublisher {
  private MadeByPublisher() {}

  /** Whether the owner of {@code call} is made so wherever it is made. */
  static boolean isOwnerOf(CallSite call, Program program) {
    ClassInfo owner = call.site().executable().owner().outermostInstance();
    Set<String> kinds = new HashSet<>(Set.of(owner.name()));
    program.subtypesOf(owner).forEach(each -> kinds.add(each.name()));
    Set<Local> handedIn = handedIn(call, owner, program);
    List<CallSite> made =
        handedIn.isEmpty()
            ? List.of()
            : program.calls().stream()
                .filter(each -> each.node() instanceof Expression.New)
                .filter(each -> kinds.contains(each.node().type().name()))
                .filter(each -> !each.site().executable().owner().isTest())
                .toList();
    return !made.isEmpty()
        && made.stream().allMatch(each -> isKeptByPublisher(each, owner, handedIn, program));
  }

  /** The parameters of constructors that the publisher of {@code call} comes from. */
  private static Set<Local> handedIn(CallSite call, ClassInfo owner, Program program) {
    Expression root = call.receiver();
    while (root instanceof Expression.Call getter && getter.arguments().isEmpty()) {
      root = getter.receiver();
    }
    Set<Local> found = new HashSet<>();
    valuesOf(root, program)
        .filter(Expression.LocalAccess.class::isInstance)
        .map(each -> ((Expression.LocalAccess) each).local())
        .filter(each -> constructorsOf(owner, program).anyMatch(c -> c.parameters().contains(each)))
        .forEach(found::add);
    return found;
  }

  private static Stream<Expression> valuesOf(@Nullable Expression root, Program program) {
    return root instanceof Expression.FieldAccess field && !field.isStatic()
        ? program.valuesOf(FieldKey.of(field)).stream()
        : Stream.ofNullable(root);
  }

  private static Stream<Executable> constructorsOf(ClassInfo owner, Program program) {
    return owner.node().methods().stream()
        .map(each -> program.executable(owner, each))
        .filter(Executable::isConstructorLike);
  }

  private static boolean isKeptByPublisher(
      CallSite made, ClassInfo owner, Set<Local> handedIn, Program program) {
    boolean single =
        program
            .fieldInitializedBy(made)
            .filter(field -> program.catalog().holderKind(field.node().type()).isEmpty())
            .isPresent();
    return single
        && constructorsOf(owner, program)
            .filter(each -> each.parameters().size() == made.arguments().size())
            .anyMatch(
                each ->
                    handedIn.stream()
                        .mapToInt(each.parameters()::indexOf)
                        .anyMatch(
                            index ->
                                index >= 0
                                    && made.arguments().get(index) instanceof Expression.This));
  }
}
