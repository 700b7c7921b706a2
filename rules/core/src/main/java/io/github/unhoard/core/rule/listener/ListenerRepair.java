package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.fix.Repair;
import io.github.unhoard.core.fix.SourceCode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a listener back in the method that ends its owner, where the call that registers it reads
 * the same there: it names fields, {@code this} and constants only.
 */
final class ListenerRepair {
  /** JavaBeans says that these come in pairs, take the same and throw nothing. */
  private static final Pattern ADDS = Pattern.compile("add([A-Z]\\w*)?Listener");

  private static final Pattern PLATFORM =
      Pattern.compile("(java\\.(awt|beans|util\\.prefs)|javax\\.swing)\\..*");

  private ListenerRepair() {}

  /** The fix, in the method called {@code teardown} of the registering class. */
  static Optional<Fix> of(
      CallSite call, Set<String> undoing, @Nullable String teardown, Program program) {
    ClassInfo owner = call.site().executable().owner();
    List<MethodNode> ends =
        owner.node().methods().stream()
            .filter(each -> each.name().equals(teardown) && each.body() != null)
            .filter(each -> each.parameters().isEmpty() && !each.isStatic())
            .toList();
    String undo = undo(call, undoing, program);
    if (ends.size() != 1
        || undo == null
        || call.receiver() == null
        || !Context.guards(call.site().context()).isEmpty()
        || !(call.node() instanceof Expression.Call)
        || call.site().executable().has(Modifier.STATIC)
        || !isLasting(call.receiver(), program)
        || !call.arguments().stream().allMatch(each -> isLasting(each, program))) {
      return Optional.empty();
    }
    Repair repair = Repair.in(owner.unit());
    SourceCode code = repair.code();
    int open = ends.get(0).body().range().startOffset();
    String written = code.text(call.node().range());
    String added = call.method().name() + "(";
    int name = written.indexOf("." + added);
    if (!code.has(open, '{') || name < 0 || written.indexOf("." + added, name + 1) >= 0) {
      return Optional.empty();
    }
    String removal =
        written.substring(0, name + 1) + undo + written.substring(name + added.length());
    int at = code.pastComment(open + 1);
    boolean endsLine = at == code.lineEnd(open);
    boolean empty = code.has(code.skipBlank(open + 1), '}');
    if (removal.contains("\n") || !endsLine && !empty) {
      return Optional.empty();
    }
    String indent = code.indentOf(open);
    String line = repair.block(indent, "\t" + removal + ";") + (endsLine ? "" : "\n" + indent);
    return repair
        .replace(at, endsLine ? at : code.skipBlank(open + 1), line)
        .titled("Take the listener back in " + teardown + "()");
  }

  private static @Nullable String undo(CallSite call, Set<String> undoing, Program program) {
    String name = call.method().name();
    boolean bus = call.method().owner().name().endsWith(".EventBus") && name.equals("register");
    String opposite = bus ? "unregister" : name.replaceFirst("^add", "remove");
    boolean pair = bus || ADDS.matcher(name).matches() && isKnown(call, opposite, program);
    return pair && undoing.contains(opposite) ? opposite : null;
  }

  /** Whether the publisher surely has {@code opposite}, and it throws no checked exception. */
  private static boolean isKnown(CallSite call, String opposite, Program program) {
    String type = call.method().owner().name();
    ClassInfo declared = program.world().classNamed(type);
    return PLATFORM.matcher(type).matches()
        || declared != null
            && declared.node().methods().stream()
                .anyMatch(
                    each ->
                        each.name().equals(opposite)
                            && each.parameters().size() == call.arguments().size());
  }

  /** Whether {@code expression} is the same object in every method of its class. */
  private static boolean isLasting(Expression expression, Program program) {
    if (expression instanceof Expression.FieldAccess field) {
      FieldInfo info = program.world().field(new FieldKey(field.owner(), field.name()));
      return info != null
          && info.node().modifiers().contains(Modifier.FINAL)
          && (field.receiver() == null || field.receiver() instanceof Expression.This);
    }
    if (expression instanceof Expression.Call call) {
      return call.method().isStatic()
          && call.method().resolved()
          && call.arguments().stream().allMatch(each -> isLasting(each, program));
    }
    return expression instanceof Expression.This || expression instanceof Expression.Literal;
  }
}
