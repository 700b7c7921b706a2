package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.ClassInfo;
import java.util.regex.Pattern;

/** Code that runs for a while to try something out: what it keeps ends with it soon. */
public final class Trials {
  private static final Pattern NAME =
      Pattern.compile(
          "(.*[.$])?(\\w*bench(mark)?s?|perf|loadgen|loadtest|testing|devmode|demos?)[.$].*"
              + "|.+[.](examples?|samples?|tutorials?|quickstarts?)[.].*"
              + "|.*(Benchmark|Demo|LoadTest|Example|Tutorial|Quick[Ss]tart)");

  private Trials() {}

  /** Whether {@code owner} is of a trial rather than of the program. */
  public static boolean include(ClassInfo owner) {
    return NAME.matcher(owner.outermost().name()).matches();
  }
}
