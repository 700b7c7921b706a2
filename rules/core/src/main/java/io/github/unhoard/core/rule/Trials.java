package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.ClassInfo;
import java.util.regex.Pattern;

/** Code that runs for a while to try something out: what it keeps ends with it soon. */
public final class Trials {
  private static final Pattern NAME =
      Pattern.compile(
          "(.*[.$])?(\\w*bench(mark)?s?|perf|loadgen|loadtest|testing|tests?|devmode|demos?)[.$].*"
              + "|.+[.](examples?|samples?|tutorials?|quickstarts?)[.].*"
              + "|.*(Benchmark|Demo|LoadTest|Example|Tutorial|Quick[Ss]tart)");

  /** Domains that stand for anybody's (RFC 2606): programs in such packages are no examples. */
  private static final Pattern ANYBODY = Pattern.compile("^(com|org|net|edu|io)[.]example[.]");

  private Trials() {}

  /** Whether {@code owner} is of a trial rather than of the program. */
  public static boolean include(ClassInfo owner) {
    return include(owner.outermost().name());
  }

  /** Whether the top-level class of this binary name is of a trial. */
  public static boolean include(String topLevelClass) {
    return NAME.matcher(ANYBODY.matcher(topLevelClass).replaceFirst("")).matches();
  }
}
