package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Creation;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two methods put an object back to its beginning, step by step alike, and one of them leaves out
 * the holder that is filled anew each time.
 */
final class ResetForgets {
  private static final int ENOUGH_CALLS = 2;
  private static final int ENOUGH_STEPS = 4;

  private ResetForgets() {}

  static Optional<Finding> judge(Retention forgotten, Program program) {
    List<Release> releases = forgotten.releases().stream().filter(Release::inOperation).toList();
    Optional<Growth> growth = forgotten.openGrowth();
    if (growth.isEmpty()
        || releases.isEmpty()
        || !releases.stream().allMatch(each -> each.depth() == 0 && empties(each))) {
      return Optional.empty();
    }
    ClassInfo owner = forgotten.field().owner();
    for (Release release : releases) {
      Executable tidy = release.site().executable();
      Set<String> steps = steps(tidy, owner, program);
      if (tidy.equals(growth.get().site().executable()) || steps.size() < ENOUGH_STEPS) {
        continue;
      }
      for (MethodNode method : owner.node().methods()) {
        Executable other = program.executable(owner, method);
        if (isReset(other, tidy)) {
          Set<String> others = steps(other, owner, program);
          Set<String> shared = new TreeSet<>(others);
          shared.retainAll(steps);
          long calls = shared.stream().filter(each -> each.endsWith(")")).count();
          if (shared.size() >= ENOUGH_STEPS
              && calls >= ENOUGH_CALLS
              && calls < shared.size()
              && 2 * shared.size() >= Math.max(steps.size(), others.size())
              && forgets(other, growth.get(), releases, program)) {
            return Optional.of(report(forgotten, growth.get(), release, other));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean empties(Release release) {
    return release.kind() == Release.Kind.REPLACED
        || release.kind() == Release.Kind.BULK
            && release.node() instanceof Expression.Call call
            && call.arguments().isEmpty();
  }

  private static boolean isReset(Executable other, Executable tidy) {
    return other.kind() == MethodNode.Kind.METHOD
        && other.node() != null
        && other.node().body() != null
        && !other.equals(tidy)
        && !EndOfLife.isEnd(other);
  }

  /** Whether nothing that the method leads to, or is part of, empties or fills the holder. */
  private static boolean forgets(
      Executable other, Growth growth, List<Release> releases, Program program) {
    Set<Executable> around = program.reachableAround(other);
    return !other.equals(growth.site().executable())
        && growth.phase() == Phase.OPERATION
        && releases.stream().noneMatch(each -> around.contains(each.site().executable()));
  }

  /** What a method does to its object: calls without arguments, and fields put back. */
  private static Set<String> steps(Executable method, ClassInfo owner, Program program) {
    Set<String> steps = new TreeSet<>();
    for (CallSite call : program.callsWithin(owner)) {
      if (call.site().executable().equals(method)
          && call.discarded()
          && !call.isReference()
          && call.node() instanceof Expression.Call
          && call.arguments().isEmpty()) {
        String on = call.receiver() instanceof Expression.FieldAccess field ? field.name() : "";
        if (!on.isEmpty()
            || call.receiver() == null
            || call.receiver() instanceof Expression.This) {
          steps.add(on + "." + call.method().name() + "()");
        }
      }
    }
    for (FieldNode field : owner.node().fields()) {
      for (Creation written : program.writtenIn(method, new FieldKey(owner.name(), field.name()))) {
        if (written.value() instanceof Expression.Literal
            || written.value() instanceof Expression.New made && made.arguments().isEmpty()
            || written.value() instanceof Expression.FieldAccess constant && constant.isStatic()) {
          steps.add(field.name() + " =");
        }
      }
    }
    return steps;
  }

  private static Finding report(
      Retention forgotten, Growth growth, Release release, Executable other) {
    String name = forgotten.field().name();
    String tidy = release.site().executable().display();
    int line = other.node() == null ? 0 : other.node().nameRange().startLine();
    Tier tier =
        forgotten.lifetime().isEvident() && forgotten.escapes().isEmpty()
            ? Tier.WARNING
            : Tier.INFO;
    return TwinReleaseForgotten.about(forgotten, name + " is filled again after each reset", tier)
        .because(Evidence.Role.LIFETIME, forgotten.lifetimeReason())
        .because(
            Evidence.Role.GROWTH, growth.site().executable().display() + " fills it", growth.site())
        .because(Evidence.Role.RELEASE, tidy + " empties it with all else", release.site())
        .because(
            Evidence.Role.RELEASE,
            other.display() + " takes the same steps and leaves it",
            Report.place(other))
        .because(Evidence.Role.REPAIR, "Empty it there as well")
        .saying(
            name
                + " keeps what an earlier start put in: "
                + other.display()
                + " at line "
                + line
                + " takes the same steps back as "
                + tidy
                + ", and leaves out "
                + name
                + ", which "
                + growth.site().executable().display()
                + " fills again. Empty it there as well.");
  }
}
