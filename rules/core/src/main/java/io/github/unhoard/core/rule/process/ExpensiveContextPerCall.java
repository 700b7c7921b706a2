package io.github.unhoard.core.rule.process;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Fate;
import io.github.unhoard.core.rule.Fates;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.TypeRef;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An object made to be shared, made for each call; something of each one stays behind. */
public final class ExpensiveContextPerCall implements Rule {
  static final RuleInfo INFO =
      new RuleInfo(
          "ExpensiveContextPerCall",
          "hidden process-wide registries",
          Tier.WARNING,
          "An object that is made to be shared is made per call, and each one leaves traces");
  private static final Pattern PROGRAM =
      Pattern.compile(".*(Main|Cli|CLI|Tool|Test\\w*|Launcher|Benchmark|Example|Demo|Mojo)");
  private static final Set<String> MAKING_ONE =
      Set.of("computeIfAbsent", "getOrCreate", "memoize", "lazy", "withInitial");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    DependentInstances.check(program, sink);
    for (CallSite call : program.calls()) {
      Executable method = call.site().executable();
      if (!call.isReference()
          && method.kind() == MethodNode.Kind.METHOD
          && !method.owner().isTest()
          && !PROGRAM.matcher(method.owner().outermost().simpleName()).matches()) {
        leftBehind(call, program)
            .filter(each -> runsPerCall(call, program))
            .flatMap(each -> judge(call, each, program))
            .ifPresent(sink);
      }
    }
  }

  private static Optional<String> leftBehind(CallSite call, Program program) {
    TypeRef receiver = call.receiver() == null ? call.method().owner() : call.receiver().type();
    Optional<String> context = program.catalog().leftBehindBy(call.method(), receiver);
    return context.isPresent() ? context : givenProvider(call, program);
  }

  /** A provider that is made on the spot and handed to a factory that remembers it. */
  private static Optional<String> givenProvider(CallSite call, Program program) {
    boolean takes =
        program
            .catalog()
            .names("providerTakers")
            .contains(call.method().owner().name() + "#" + call.method().name());
    return takes && call.arguments().stream().anyMatch(each -> isFreshProvider(each, call, program))
        ? Optional.of("the provider, in a static table of JCE")
        : Optional.empty();
  }

  private static boolean isFreshProvider(Expression argument, CallSite call, Program program) {
    if (argument instanceof Expression.LocalAccess local) {
      return program.valuesOf(local, call.site().executable().owner()).stream()
          .anyMatch(each -> each instanceof Expression.New made && isProvider(made, program));
    }
    return argument instanceof Expression.New made && isProvider(made, program);
  }

  private static boolean isProvider(Expression.New made, Program program) {
    return program.catalog().isA(made.type(), "java.security.Provider")
        || made.type().simpleName().endsWith("Provider");
  }

  private static boolean runsPerCall(CallSite call, Program program) {
    Executable method = call.site().executable();
    boolean madeByFramework =
        method.node() != null
            && method.node().annotations().stream()
                .anyMatch(
                    each ->
                        program
                            .catalog()
                            .names("factoryAnnotations")
                            .contains(each.type().simpleName()));
    return !madeByFramework
        && !method.name().equals("main")
        && program.phaseOf(call.site(), null) == Phase.OPERATION
        && !isComputedOnce(call, program);
  }

  /** Whether the object is made inside a call that keeps it, or by a method such a call names. */
  private static boolean isComputedOnce(CallSite call, Program program) {
    for (Context.Frame frame : Context.frames(call.site().context())) {
      if (frame instanceof Context.Frame.Deferred deferred
          && (deferred.receiver() == null
              || MAKING_ONE.contains(deferred.receiver().method().name()))) {
        return true;
      }
    }
    return program.callGraph().callersOf(call.site().executable()).stream()
        .anyMatch(
            caller ->
                caller.isReference()
                    || Context.isWithin(Context.Frame.Deferred.class, caller.site().context()));
  }

  private static Optional<Finding> judge(CallSite call, String leaves, Program program) {
    Fate fate = new Fates(program).of(call);
    return fate == Fate.KEPT || fate == Fate.CLOSED
        ? Optional.empty()
        : Optional.of(report(call, leaves, fate == Fate.DROPPED ? Tier.WARNING : Tier.INFO));
  }

  private static Finding report(CallSite call, String leaves, Tier tier) {
    boolean provider = leaves.startsWith("the provider");
    String made = provider ? "Provider" : nameOf(call);
    return Report.at(INFO, tier, call.site())
        .because(Evidence.Role.HOLDER, "each " + made + " leaves behind " + leaves)
        .because(
            Evidence.Role.GROWTH,
            call.site().executable().display() + " makes one each time it runs",
            call.site())
        .because(Evidence.Role.RELEASE, "nothing closes it or keeps it for the next call")
        .because(Evidence.Role.REPAIR, "Make it once and share it")
        .saying(
            Wording.at(call.site())
                + " makes a "
                + made
                + " each time it runs, and each leaves behind "
                + leaves
                + ". Make it once, in a static field, a bean, or a cache keyed by what differs.");
  }

  private static String nameOf(CallSite call) {
    TypeRef type = call.node().type();
    boolean known = !type.name().equals("?") && !type.name().equals("java.lang.Object");
    String owner = call.method().owner().simpleName();
    return known && !call.method().name().equals(MethodRef.CONSTRUCTOR) ? type.simpleName() : owner;
  }
}
