package io.github.unhoard.core.rule.process;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Multiplicity;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
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
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code File.deleteOnExit} per call: the JDK keeps every path in a set that never shrinks. */
public final class DeleteOnExitGrowth implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "DeleteOnExitGrowth",
          "hidden process-wide registries",
          Tier.ERROR,
          "File.deleteOnExit is called again and again, and the JDK forgets no path");

  /** Classes that unpack a library of native code, which a process loads once. */
  private static final Pattern LIBRARY =
      Pattern.compile("\\w*(Native|Jni|JNI|Library|Embedded)\\w*(Loader|Extractor|Installer)");

  private static final Set<String> PATHS = Set.of("File", "Path");

  private static final Pattern DELETING = Pattern.compile("(try)?(delete|Delete|remove)[A-Z]?\\w*");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (CallSite call : program.calls()) {
      boolean file =
          program.catalog().isA(call.method().owner(), "java.io.File")
              || call.receiver() != null
                  && program.catalog().isA(call.receiver().type(), "java.io.File");
      if (call.method().name().equals("deleteOnExit")
          && call.method().parameters().isEmpty()
          && (file || !call.method().resolved())
          && !call.site().executable().owner().isTest()) {
        sink.accept(report(call, tier(call, program)));
      }
    }
  }

  private static Tier tier(CallSite call, Program program) {
    Executable executable = call.site().executable();
    Phase phase = program.phaseOf(call.site(), null);
    boolean perObject =
        executable.isConstructorLike()
            && program.lifetimeOf(executable.owner()).compareTo(Lifetime.SINGLETON) > 0;
    if (executable.kind() == MethodNode.Kind.STATIC_INITIALIZER
        || !perObject && phase != Phase.OPERATION) {
      return Tier.INFO;
    }
    if (executable
        .owner()
        .outermost()
        .simpleName()
        .matches(".*(Main|Cli|CLI|Tool|Test\\w*|Launcher|Benchmark)")) {
      return Tier.INFO;
    }
    // Where deleting has failed, there is nothing better to do.
    boolean lastResort =
        Context.isWithin(Context.Frame.Caught.class, call.site().context())
            || Context.guards(call.site().context()).stream()
                .flatMap(guard -> guard.atoms().stream())
                .anyMatch(DeleteOnExitGrowth::hasFailed);
    boolean fresh =
        call.receiver() != null && new FreshPaths(program).isFresh(call.receiver(), call.site());
    if (!fresh) {
      // The set holds a path once, however often it is handed one.
      return Tier.INFO;
    }
    Multiplicity runs = program.multiplicityOf(call.site());
    if (runs == Multiplicity.ONE) {
      return Tier.INFO;
    }
    boolean few =
        lastResort
            || runs == Multiplicity.PERHAPS_ONE
            || runs == Multiplicity.UNKNOWN && isMadeForOthers(executable, program)
            || Trials.include(executable.owner())
            || LIBRARY.matcher(executable.owner().outermost().simpleName()).matches()
            || CommandLine.runs(executable, program);
    return few ? Tier.WARNING : Tier.ERROR;
  }

  /** Whether code that is not shown makes the object, or gets the file and ends it as it likes. */
  private static boolean isMadeForOthers(Executable executable, Program program) {
    return executable.isConstructorLike() && program.callGraph().callersOf(executable).isEmpty()
        || program.returnedFrom(executable).stream()
            .map(each -> each.type().simpleName())
            .anyMatch(name -> PATHS.stream().anyMatch(name::endsWith));
  }

  private static boolean hasFailed(Context.Frame.Guard atom) {
    return !atom.holds()
        && atom.condition() instanceof Expression.Call call
        && DELETING.matcher(call.method().name()).matches();
  }

  private static Finding report(CallSite call, Tier tier) {
    return Report.at(INFO, tier, call.site())
        .because(
            Evidence.Role.HOLDER,
            "java.io.DeleteOnExitHook keeps each path in a static set, also after the file is gone")
        .because(Evidence.Role.LIFETIME, "the set lives until the JVM exits")
        .because(
            Evidence.Role.GROWTH,
            call.site().executable().display() + " adds a path each time it runs",
            call.site())
        .because(Evidence.Role.RELEASE, "no API takes a path out again")
        .because(Evidence.Role.REPAIR, "Delete the file where its use ends, in a finally block")
        .saying(
            "deleteOnExit() keeps this file's path until the JVM exits, even after the file is"
                + " deleted: "
                + Wording.at(call.site())
                + " adds one each time it runs. Delete the file where its use ends instead.");
  }
}
