package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.tree.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls by which objects of one class take themselves out of somebody else's holder. */
final class Departures {
  private static final int MAX_HOPS = 3;

  private final ClassInfo member;
  private final Program program;
  private final List<CallSite> found = new ArrayList<>();
  private boolean others;

  private Departures(ClassInfo member, Program program) {
    this.member = member;
    this.program = program;
  }

  /** All of them; empty if anybody else takes something out while the holder is in use. */
  static List<CallSite> of(ClassInfo member, Retention holder, Program program) {
    Departures departures = new Departures(member, program);
    for (Release release : holder.releases()) {
      if (release.inOperation() || release.site().executable().owner().equals(member)) {
        if (release.kind() == Release.Kind.PER_ENTRY && release.depth() == 0) {
          departures.follow(release.key(), release.site(), 0);
        } else {
          departures.others = true;
        }
      }
    }
    return departures.others ? List.of() : departures.found;
  }

  private void follow(@Nullable Expression taken, Site site, int hops) {
    Executable method = site.executable();
    if (method.owner().equals(member) && namesItself(taken)) {
      Optional<CallSite> call =
          program.callGraph().callsFrom(method).stream()
              .filter(each -> each.site().equals(site))
              .findFirst();
      call.ifPresent(found::add);
      others |= call.isEmpty();
      return;
    }
    int index =
        taken instanceof Expression.LocalAccess local
            ? method.parameters().indexOf(local.local())
            : -1;
    List<CallSite> callers =
        index < 0 || hops == MAX_HOPS ? List.of() : program.callGraph().callersOf(method);
    others |= callers.isEmpty();
    for (CallSite call : callers) {
      if (index < call.arguments().size() && !call.site().executable().owner().isTest()) {
        follow(call.arguments().get(index), call.site(), hops + 1);
      }
    }
  }

  /** Whether it is the object at hand, or one of its fields. */
  static boolean namesItself(@Nullable Expression key) {
    return key instanceof Expression.This
        || key instanceof Expression.FieldAccess field
            && !field.isStatic()
            && (field.receiver() == null || field.receiver() instanceof Expression.This);
  }
}
