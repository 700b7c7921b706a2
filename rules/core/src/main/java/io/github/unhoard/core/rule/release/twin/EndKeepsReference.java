package io.github.unhoard.core.rule.release.twin;

import static java.util.stream.Collectors.toCollection;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Of the methods that end an object, all but one let go of what a field refers to: whoever still
 * has the object after that end has the other one too.
 */
final class EndKeepsReference {
  private static final int ENOUGH = 2;
  private static final Pattern ENDS =
      Pattern.compile(
          "(on|do|handle)?(error|complete|completed|success|failure|fail|failed|cancel|cancelled|canceled"
              + "|dispose|close|closed|unsubscribe|terminate|terminated|abort|aborted|finish"
              + "|finished|disconnect|disconnected|destroy|completeExceptionally)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> RESULTS = Set.of("void", "boolean");

  private EndKeepsReference() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (ClassInfo owner : program.world().classes()) {
      List<Executable> methods = owner.isTest() ? List.of() : endsOf(owner, program);
      if (methods.size() > ENOUGH) {
        Map<Executable, List<Executable>> ends = new LinkedHashMap<>();
        methods.forEach(each -> ends.put(each, ownSteps(each, program)));
        for (FieldNode field : owner.node().fields()) {
          if (!field.isStatic() && isReference(field)) {
            judge(owner, new FieldKey(owner.name(), field.name()), ends, program).ifPresent(sink);
          }
        }
      }
    }
  }

  private static List<Executable> endsOf(ClassInfo owner, Program program) {
    return owner.node().methods().stream()
        .filter(each -> each.kind() == MethodNode.Kind.METHOD && each.body() != null)
        .filter(each -> ENDS.matcher(each.name()).matches() && !each.isStatic())
        .filter(each -> RESULTS.contains(each.returnType().name()))
        .map(each -> program.executable(owner, each))
        .toList();
  }

  /** The methods of its class that an end leads to, itself included. */
  private static List<Executable> ownSteps(Executable end, Program program) {
    return program.reachableFrom(end).stream()
        .filter(each -> each.owner().equals(end.owner()))
        .toList();
  }

  private static boolean isReference(FieldNode field) {
    String type = field.type().name();
    return !type.startsWith("java.lang.")
        && Character.isUpperCase(
            field.type().simpleName().isEmpty() ? 'a' : field.type().simpleName().charAt(0));
  }

  private static Optional<Finding> judge(
      ClassInfo owner, FieldKey key, Map<Executable, List<Executable>> ends, Program program) {
    List<Executable> tidy = new ArrayList<>();
    List<Executable> untidy = new ArrayList<>();
    ends.forEach(
        (end, steps) -> {
          boolean empties =
              steps.stream()
                  .flatMap(each -> program.writtenIn(each, key).stream())
                  .anyMatch(written -> written.value().isNull());
          (empties ? tidy : untidy).add(end);
        });
    FieldInfo field = program.world().field(key);
    Set<String> names = tidy.stream().map(Executable::name).collect(toCollection(TreeSet::new));
    return untidy.size() == 1
            && names.size() >= ENOUGH
            && !names.contains(untidy.get(0).name())
            && !leadsTo(untidy.get(0), names, program)
            && field != null
        ? Optional.of(report(owner, field, untidy.get(0), tidy))
        : Optional.empty();
  }

  /** Whether it calls one of the others, if only later, in an object that it hands out. */
  private static boolean leadsTo(Executable end, Set<String> names, Program program) {
    return end.node() == null
        || program.callsWithin(end.owner()).stream()
            .filter(call -> names.contains(call.method().name()))
            .anyMatch(call -> end.node().range().encloses(call.site().range()));
  }

  private static Finding report(
      ClassInfo owner, FieldInfo field, Executable end, List<Executable> tidy) {
    String name = field.name();
    String others = tidy.get(0).display() + " and " + tidy.get(1).display();
    return Report.on(TwinReleaseForgotten.INFO, Tier.INFO, field)
        .because(
            Evidence.Role.HOLDER,
            name + " keeps a " + field.node().type().simpleName() + " for " + owner.simpleName(),
            Report.place(field))
        .because(Evidence.Role.RELEASE, others + " let go of it", Report.place(tidy.get(0)))
        .because(
            Evidence.Role.RELEASE,
            end.display() + " ends the object too and does not",
            Report.place(end))
        .because(Evidence.Role.REPAIR, "Set it to null there as well")
        .saying(
            name
                + " still refers to its "
                + field.node().type().simpleName()
                + " after "
                + end.display()
                + ": "
                + others
                + " set it to null, and "
                + end.display()
                + " does not. Set it to null there as well.");
  }
}
