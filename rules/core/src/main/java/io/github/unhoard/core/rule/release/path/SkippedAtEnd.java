package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A connection's entry is added where the connection begins, and stays at some of its ends. */
final class SkippedAtEnd {
  private SkippedAtEnd() {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    boolean sweeps =
        retention.releases().stream()
            .anyMatch(
                each ->
                    each.inOperation()
                        && (each.kind() != Release.Kind.PER_ENTRY
                            || Context.inLoop(each.site().context())));
    if (sweeps) {
      return Optional.empty();
    }
    for (Growth growth : growths) {
      Optional<Finding> found =
          inPartialCallbacks(retention, growth, releases, program)
              .or(() -> notAtEnd(retention, growth, releases, program));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** All removals are given to calls that tell of some ends only. */
  private static Optional<Finding> inPartialCallbacks(
      Retention retention, Growth growth, List<Release> releases, Program program) {
    Set<String> whole = new TreeSet<>();
    Set<String> partial = new TreeSet<>();
    for (Release release : releases) {
      Set<String> better = Set.of();
      for (Context.Frame frame : Context.frames(release.site().context())) {
        if (frame instanceof Context.Frame.Deferred deferred
            && deferred.receiver() != null
            && deferred.receiver().receiver() != null) {
          better =
              program
                  .catalog()
                  .wholeEnds(deferred.receiver().method(), deferred.receiver().receiver().type());
          partial.add(deferred.receiver().method().name() + "()");
          break;
        }
      }
      if (better.isEmpty()) {
        return Optional.empty();
      }
      whole.addAll(better);
    }
    return Optional.of(
        report(
            retention,
            growth,
            releases.get(0),
            String.join(" and ", partial) + " alone",
            String.join(" or ", whole) + "()"));
  }

  private static Optional<Finding> notAtEnd(
      Retention retention, Growth growth, List<Release> releases, Program program) {
    ClassInfo owner = growth.site().executable().owner();
    for (Map.Entry<String, Set<String>> pair : program.catalog().callbacks().entrySet()) {
      for (Executable begin : methods(owner, pair.getKey(), program)) {
        boolean adds = program.reachableFrom(begin).contains(growth.site().executable());
        boolean undone =
            releases.stream()
                .map(each -> each.site().executable())
                .anyMatch(
                    each ->
                        program.reachableFrom(begin).contains(each)
                            || ends(owner, pair, program).stream()
                                .anyMatch(end -> program.reachableFrom(end).contains(each)));
        if (adds && !undone) {
          String end = new TreeSet<>(pair.getValue()).first();
          String name = pair.getKey().indexOf('#') < 0 ? "@" + simple(end) : end + "()";
          return Optional.of(
              report(
                  retention,
                  growth,
                  releases.get(0),
                  releases.get(0).site().executable().display(),
                  name));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Executable> ends(
      ClassInfo owner, Map.Entry<String, Set<String>> pair, Program program) {
    int hash = pair.getKey().indexOf('#');
    List<Executable> found = new ArrayList<>();
    for (String end : pair.getValue()) {
      found.addAll(
          methods(owner, hash < 0 ? end : pair.getKey().substring(0, hash + 1) + end, program));
    }
    return found;
  }

  /** The methods of {@code owner} and its superclasses that {@code callback} means. */
  private static List<Executable> methods(ClassInfo owner, String callback, Program program) {
    int hash = callback.indexOf('#');
    Set<String> ancestors = program.ancestorsOf(owner);
    if (hash >= 0
        && ancestors.stream()
            .noneMatch(
                each -> program.catalog().isA(TypeRef.named(each), callback.substring(0, hash)))) {
      return List.of();
    }
    List<Executable> found = new ArrayList<>();
    List<ClassInfo> classes = new ArrayList<>(List.of(owner));
    ancestors.stream()
        .map(program.world()::classNamed)
        .filter(each -> each != null && !each.equals(owner))
        .forEach(classes::add);
    for (ClassInfo each : classes) {
      for (MethodNode method : each.node().methods()) {
        boolean meant =
            hash >= 0
                ? method.name().equals(callback.substring(hash + 1))
                : method.annotations().stream()
                    .anyMatch(annotation -> annotation.type().name().equals(callback));
        if (meant && method.body() != null) {
          found.add(program.executable(each, method));
        }
      }
    }
    return found;
  }

  private static String simple(String type) {
    return TypeRef.named(type).simpleName();
  }

  private static Finding report(
      Retention retention, Growth growth, Release release, String where, String end) {
    String name = retention.field().name();
    Tier tier = ReleaseSkippedOnFailure.tierOf(retention);
    return ReleaseSkippedOnFailure.about(retention, tier)
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds an entry",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            "it is removed in " + where + ", not at each end",
            release.site())
        .because(Evidence.Role.REPAIR, "Remove it in " + end)
        .saying(
            name
                + " keeps the entries of connections that end otherwise than by "
                + where
                + ": "
                + Wording.growth(growth)
                + ", and the only removal is at line "
                + release.site().line()
                + ". Remove it in "
                + end
                + ", which is told of each end.");
  }
}
