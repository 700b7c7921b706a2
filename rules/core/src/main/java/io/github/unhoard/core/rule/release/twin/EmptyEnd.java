package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An object whose beginning makes and starts a part, and whose end is written and empty. */
final class EmptyEnd {
  private static final Map<String, List<String>> ENDS =
      Map.of(
          "init", List.of("destroy"),
          "start", List.of("stop"),
          "open", List.of("close"),
          "activate", List.of("deactivate"));

  private static final Pattern ENDING =
      Pattern.compile("(stop|close|shut[dD]own|destroy|dispose|terminate|release|join)\\w*");

  private EmptyEnd() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (ClassInfo type : program.world().classes()) {
      if (!type.isTest() && type.node().kind() == ClassNode.Kind.CLASS) {
        for (MethodNode method : type.node().methods()) {
          List<String> ends = ENDS.get(method.name());
          if (ends != null && method.body() != null && hasEmpty(type, ends)) {
            judge(program.executable(type, method), ends.get(0), program).ifPresent(sink);
          }
        }
      }
    }
  }

  private static boolean hasEmpty(ClassInfo type, List<String> ends) {
    return type.node().methods().stream()
        .anyMatch(
            each ->
                ends.contains(each.name())
                    && each.parameters().isEmpty()
                    && each.body() != null
                    && each.body().statements().isEmpty());
  }

  private static Optional<Finding> judge(Executable begin, String end, Program program) {
    return program.callGraph().callsFrom(begin).stream()
        .filter(each -> each.method().name().equals("start") && each.arguments().isEmpty())
        .filter(each -> each.receiver() instanceof Expression.FieldAccess)
        .filter(each -> isMadeHere(each, begin, program) && !isEnded(each, begin, program))
        .findFirst()
        .flatMap(each -> report(each, begin, end, program));
  }

  private static boolean isMadeHere(CallSite start, Executable begin, Program program) {
    FieldKey key = FieldKey.of((Expression.FieldAccess) start.receiver());
    return program.writtenIn(begin, key).stream()
        .anyMatch(each -> each.value() instanceof Expression.New made && !isThread(made, program));
  }

  /** A thread may watch a flag and end by itself. */
  private static boolean isThread(Expression.New made, Program program) {
    return made.type().simpleName().endsWith("Thread")
        || program.catalog().isA(made.type(), "java.lang.Thread");
  }

  private static boolean isEnded(CallSite start, Executable begin, Program program) {
    FieldKey key = FieldKey.of((Expression.FieldAccess) start.receiver());
    return program.callsWithin(begin.owner()).stream()
        .filter(each -> ENDING.matcher(each.method().name()).matches())
        .anyMatch(
            each ->
                key.isReadBy(each.receiver()) || each.arguments().stream().anyMatch(key::isReadBy));
  }

  private static Optional<Finding> report(
      CallSite start, Executable begin, String end, Program program) {
    FieldInfo field = program.world().field(FieldKey.of((Expression.FieldAccess) start.receiver()));
    return field == null
        ? Optional.empty()
        : Optional.of(
            Report.on(TwinReleaseForgotten.INFO, Tier.INFO, field)
                .because(
                    Evidence.Role.GROWTH,
                    begin.display() + " makes and starts " + field.name(),
                    start.site())
                .because(Evidence.Role.RELEASE, end + "() is empty, and nothing stops it")
                .because(Evidence.Role.REPAIR, "Stop " + field.name() + " in " + end + "()")
                .saying(
                    field.name()
                        + " is left running: "
                        + begin.display()
                        + " makes and starts it at line "
                        + start.site().line()
                        + ", and "
                        + end
                        + "() is empty, so its threads and what they hold stay. Stop it there."));
  }
}
