package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import java.util.List;

/**
 * A registration under a name that its registry takes one time only, so that the same name cannot
 * gather what is registered.
 */
final class NameTakenOnce {
  private NameTakenOnce() {}

  static boolean by(CallSite call, Program program) {
    if (!program.catalog().names("oncePerName").contains(signature(call.method()))) {
      return false;
    }
    Expression name = call.arguments().get(0);
    boolean composed =
        name instanceof Expression.Call made
            && program.catalog().names("meterNames").contains(signature(made.method()));
    List<Expression> parts = composed ? ((Expression.Call) name).arguments() : List.of(name);
    return parts.stream().allMatch(each -> program.originOf(each, call.site()) != KeyOrigin.OPEN);
  }

  private static String signature(MethodRef method) {
    return method.owner().name() + "#" + method.name();
  }
}
