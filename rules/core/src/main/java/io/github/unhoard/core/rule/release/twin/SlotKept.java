package io.github.unhoard.core.rule.release.twin;

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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A class keeps what it is given in an array with a number that says how much of it is in use, and
 * lowers the number without emptying the slot: what was taken out stays until it is overwritten.
 */
final class SlotKept {
  private static final Set<String> NUMBERS = Set.of("int", "short", "long");
  private static final Set<String> SMALL =
      Set.of(
          "boolean[]",
          "byte[]",
          "short[]",
          "char[]",
          "int[]",
          "long[]",
          "float[]",
          "double[]",
          "java.lang.String[]",
          "java.lang.Integer[]",
          "java.lang.Long[]",
          "java.lang.Class[]");

  private SlotKept() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (ClassInfo owner : program.world().classes()) {
      Set<String> numbers =
          owner.node().fields().stream()
              .filter(each -> NUMBERS.contains(each.type().name()) && !each.isStatic())
              .map(FieldNode::name)
              .collect(Collectors.toCollection(TreeSet::new));
      if (owner.isTest() || numbers.isEmpty()) {
        continue;
      }
      for (FieldNode array : owner.node().fields()) {
        String type = array.type().name();
        if (type.endsWith("[]") && !type.endsWith("[][]") && !SMALL.contains(type)) {
          judge(owner, array, numbers, program).ifPresent(sink);
        }
      }
    }
  }

  private static Optional<Finding> judge(
      ClassInfo owner, FieldNode array, Set<String> numbers, Program program) {
    Map<Executable, ArraySteps> steps = new LinkedHashMap<>();
    for (MethodNode method : owner.node().methods()) {
      if (method.kind() == MethodNode.Kind.METHOD && method.body() != null) {
        steps.put(program.executable(owner, method), ArraySteps.of(method, array));
      }
    }
    List<Executable> storing =
        steps.keySet().stream().filter(each -> steps.get(each).stores).toList();
    if (storing.isEmpty()) {
      return Optional.empty();
    }
    for (Map.Entry<Executable, ArraySteps> each : steps.entrySet()) {
      Optional<String> number =
          numbers.stream()
              .filter(
                  n -> storing.stream().anyMatch(method -> steps.get(method).raised.contains(n)))
              .filter(n -> isLeft(each.getValue(), n))
              .findFirst();
      if (number.isPresent() && !empties(each.getKey(), steps, program)) {
        return Optional.of(
            report(owner, array, storing.get(0), each.getKey(), number.get(), program));
      }
    }
    return Optional.empty();
  }

  private static boolean isLeft(ArraySteps steps, String number) {
    boolean takes = steps.lowered.contains(number) && (steps.reads || steps.shifts);
    boolean clears = steps.zeroed.contains(number) && !steps.reads;
    return (takes || clears) && !steps.stores && !steps.overwrites && !steps.handsOn;
  }

  /** Whether what the method leads to, or is part of, touches the slots otherwise. */
  private static boolean empties(
      Executable method, Map<Executable, ArraySteps> steps, Program program) {
    Set<Executable> around = new TreeSet<>(Comparator.comparing(Executable::id));
    around.addAll(program.reachableFrom(method));
    program.callGraph().callersOf(method).stream()
        .map(each -> each.site().executable())
        .forEach(around::add);
    return around.stream()
        .map(steps::get)
        .anyMatch(each -> each != null && (each.stores || each.overwrites || each.handsOn));
  }

  private static Finding report(
      ClassInfo owner,
      FieldNode array,
      Executable storing,
      Executable taking,
      String number,
      Program program) {
    FieldInfo field = program.world().field(new FieldKey(owner.name(), array.name()));
    boolean lives = array.isStatic() || program.lifetimeOf(owner).isEvident();
    String name = array.name();
    return Report.on(TwinReleaseForgotten.INFO, lives ? Tier.WARNING : Tier.INFO, field)
        .because(
            Evidence.Role.HOLDER,
            name + " holds what " + owner.simpleName() + " is given, as far as " + number + " says",
            Report.place(field))
        .because(Evidence.Role.LIFETIME, program.lifetimeReasonOf(owner))
        .because(
            Evidence.Role.GROWTH, storing.display() + " stores its argument", Report.place(storing))
        .because(
            Evidence.Role.RELEASE,
            taking.display() + " lowers " + number + " and leaves the slot as it is",
            Report.place(taking))
        .because(Evidence.Role.REPAIR, "Set the slot to null")
        .saying(
            name
                + " keeps what "
                + taking.display()
                + " takes out: "
                + number
                + " goes down, and the slot still refers to it until something else is stored"
                + " there. Set the slot to null.");
  }
}
