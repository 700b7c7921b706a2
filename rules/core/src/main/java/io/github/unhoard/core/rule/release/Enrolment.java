package io.github.unhoard.core.rule.release;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.tree.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object enters itself in somebody else's holder.
 *
 * @param member the class of the object
 * @param through the site in {@code member} that does it
 */
public record Enrolment(ClassInfo member, Growth growth, Site through) {
  private static final int MAX_HOPS = 3;

  /** All enrolments in {@code holder}, in the order of its growths. */
  public static List<Enrolment> in(Retention holder, Program program) {
    List<Enrolment> found = new ArrayList<>();
    for (Growth growth : holder.growths()) {
      if (growth.depth() == 0) {
        follow(growth.value(), growth, growth.site(), 0, program, found);
        follow(growth.key(), growth, growth.site(), 0, program, found);
      }
    }
    return found;
  }

  private static void follow(
      @Nullable Expression added,
      Growth growth,
      Site site,
      int hops,
      Program program,
      List<Enrolment> into) {
    if (added instanceof Expression.This self && !self.viaSuper()) {
      ClassInfo member = program.world().classNamed(self.type().name());
      if (member != null) {
        into.add(new Enrolment(member, growth, site));
      }
    }
    if (added instanceof Expression.LocalAccess local && hops < MAX_HOPS) {
      Executable method = site.executable();
      for (int i = 0; i < method.parameters().size(); i++) {
        if (method.parameters().get(i).id() == local.local().id()) {
          for (CallSite call : program.callGraph().callersOf(method)) {
            if (i < call.arguments().size() && isOn(call, method)) {
              follow(call.arguments().get(i), growth, call.site(), hops + 1, program, into);
            }
          }
        }
      }
    }
  }

  /** Whether the call names the method's class or one related to it, and not just its name. */
  private static boolean isOn(CallSite call, Executable method) {
    return call.method().owner().resolved()
        && call.method().parameters().size() == method.parameters().size();
  }
}
