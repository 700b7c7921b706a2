package io.github.unhoard.core.rule.process;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.catalog.NamedEntryModel;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Trials;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A name made of data for a registry that keeps an object for each name it was ever given. */
public final class RegistryNamePerCall implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "RegistryNamePerCall",
          "hidden process-wide registries",
          Tier.ERROR,
          "A registry that keeps an object for each name is given names that are made of data");

  private static final Pattern PROGRAM =
      Pattern.compile(".*(Main|Cli|CLI|Tool|Launcher|Benchmark|Example|Demo|Mojo)");

  private static final Pattern NAME =
      Pattern.compile("(?i).*(name|key|category|logger|attribute|property|topic|prefix)");

  /** Classes that hand on the names which their own callers choose. */
  private static final Pattern FACADE =
      Pattern.compile(
          ".*(Log|Logs|Logger|Logging|Factory|Registry|Manager|Context|Provider|Adapter|Wrapper"
              + "|Delegate|Facade|Session|Support)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    MadeNames names = new MadeNames(program);
    NameUndoing undoing = new NameUndoing(program);
    for (NamedCalls.Named named : NamedCalls.in(program)) {
      CallSite call = named.call();
      boolean fresh = named.direct() && isMadeHere(call, program);
      if (!fresh && runsOften(call, program) && !undoing.isNear(call, named.entry())) {
        names
            .of(named.name(), call.site())
            .filter(made -> named.direct() || made.tier() != Tier.INFO)
            .filter(made -> !isPassedOn(named, made, program))
            .map(made -> report(named, made, tier(named, made, undoing, program)))
            .ifPresent(sink);
      }
    }
  }

  /** Whether the call is made any number of times: per request, or per object of many. */
  private static boolean runsOften(CallSite call, Program program) {
    Executable executable = call.site().executable();
    if (executable.owner().isTest() || isOfStart(call, program) || program.isOnce(call.site())) {
      return false;
    }
    return executable.isConstructorLike()
        ? program.lifetimeOf(executable.owner()).compareTo(Lifetime.SINGLETON) > 0
        : executable.kind() == MethodNode.Kind.METHOD
            && program.phaseOf(call.site(), null) == Phase.OPERATION;
  }

  private static boolean isOfStart(CallSite call, Program program) {
    Executable executable = call.site().executable();
    Set<String> factories = program.catalog().names("factoryAnnotations");
    Set<String> ancestors = program.ancestorsOf(executable.owner());
    boolean made =
        executable.node() != null
            && executable.node().annotations().stream()
                .anyMatch(each -> factories.contains(each.type().simpleName()));
    return made || program.catalog().names("startupParts").stream().anyMatch(ancestors::contains);
  }

  /** Whether the registry itself is a fresh one, which goes when it is done with. */
  private static boolean isMadeHere(CallSite call, Program program) {
    if (!(call.receiver() instanceof Expression.LocalAccess local)) {
      return false;
    }
    List<Expression> values = program.valuesOf(local, call.site().executable().owner());
    return !values.isEmpty() && values.stream().allMatch(each -> each instanceof Expression.New);
  }

  /** Whether others choose the name: what stands for the registry takes it from its callers. */
  private static boolean isPassedOn(NamedCalls.Named named, MadeNames.Made made, Program program) {
    Executable executable = named.call().site().executable();
    if (made.tier() != Tier.INFO) {
      return false;
    }
    return !made.composed() && !isOfData(named.name(), executable)
        || executable.name().equals(named.call().method().name())
        || FACADE.matcher(executable.owner().simpleName()).matches()
        || program.ancestorsOf(executable.owner()).stream()
            .anyMatch(each -> FACADE.matcher(each).matches());
  }

  /** Whether it is a parameter that is called after a thing, rather than a name of whatever. */
  private static boolean isOfData(Expression name, Executable executable) {
    return isParameter(name, executable)
        && name instanceof Expression.LocalAccess local
        && !NAME.matcher(local.local().name()).matches();
  }

  private static boolean isParameter(Expression value, Executable executable) {
    return value instanceof Expression.LocalAccess local
        && executable.parameters().contains(local.local());
  }

  private static Tier tier(
      NamedCalls.Named named, MadeNames.Made made, NameUndoing undoing, Program program) {
    CallSite call = named.call();
    NamedEntryModel entry = named.entry();
    Executable executable = call.site().executable();
    Tier tier = made.tier().atMost(Tier.of(entry.strongest()).orElse(Tier.ERROR));
    // Who holds the registry that a method is handed, and for how long, is not known.
    boolean handed =
        named.direct() && call.receiver() != null && isParameter(call.receiver(), executable);
    if (handed || undoing.isAnywhere(entry)) {
      tier = tier.weaker();
    }
    // A name that is new for each object of which there are few, such as one per server.
    boolean few =
        executable.isConstructorLike() && program.lifetimeOf(executable.owner()).isEvident();
    if (few) {
      tier = tier.atMost(Tier.WARNING);
    }
    boolean isProgram = PROGRAM.matcher(executable.owner().outermost().simpleName()).matches();
    boolean bare = !made.composed() && isParameter(named.name(), executable);
    return bare || isProgram || Trials.include(executable.owner()) ? Tier.INFO : tier;
  }

  private static Finding report(NamedCalls.Named named, MadeNames.Made made, Tier tier) {
    CallSite call = named.call();
    NamedEntryModel entry = named.entry();
    String what = nameOf(call);
    String undo = undo(entry);
    return Report.at(INFO, tier, call.site())
        .because(
            Evidence.Role.HOLDER,
            entry.keeper() + " keeps an object for each name it was ever given")
        .because(Evidence.Role.LIFETIME, "it keeps them until " + entry.until())
        .because(
            Evidence.Role.GROWTH,
            call.site().executable().display() + " gives " + what + " a name with " + made.what(),
            call.site())
        .because(
            Evidence.Role.RELEASE,
            undo.isEmpty() ? "no API takes a name out" : "nothing here calls " + undo + "()")
        .because(
            Evidence.Role.REPAIR,
            undo.isEmpty()
                ? "Use a constant name"
                : "Use a constant name, or call " + undo + "() when the work is done")
        .saying(
            Wording.at(call.site())
                + " gives "
                + what
                + " a name made of "
                + made.what()
                + ", and "
                + entry.keeper()
                + " keeps what belongs to each name until "
                + entry.until()
                + (undo.isEmpty()
                    ? ". Use a constant name, and carry the data elsewhere."
                    : "; nothing here calls "
                        + undo
                        + "(). Use a constant name, or take the entry out when the work is done."));
  }

  private static String undo(NamedEntryModel entry) {
    String first = entry.undo().isEmpty() ? "" : entry.undo().get(0);
    return first.substring(first.indexOf('#') + 1);
  }

  private static String nameOf(CallSite call) {
    return call.method().owner().simpleName() + "." + call.method().name() + "()";
  }
}
