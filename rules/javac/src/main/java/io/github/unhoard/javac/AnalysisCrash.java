package io.github.unhoard.javac;

import java.util.Arrays;

/** How users learn that Unhoard itself failed: the compilation goes on, but not in silence. */
public final class AnalysisCrash {
  private static final String ISSUES = "https://github.com/unhoard/unhoard/issues";
  private static final int MAX_LENGTH = 160;

  private AnalysisCrash() {}

  /** One line that says what was not analysed, why, and what to do. */
  public static String describe(String what, Throwable crash) {
    return "[Unhoard] "
        + what
        + " was not analysed: "
        + reason(crash)
        + ". Please report this at "
        + ISSUES;
  }

  private static String reason(Throwable crash) {
    if (crash instanceof StackOverflowError) {
      return "it is nested too deep; give the compiler more stack, as in -J-Xss16m";
    }
    String message = crash.getMessage() == null ? "" : crash.getMessage().strip();
    String line = message.lines().findFirst().map(each -> " (" + each + ")").orElse("");
    String shown = line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) + "…)" : line;
    return crash.getClass().getSimpleName() + shown + place(crash);
  }

  private static String place(Throwable crash) {
    return Arrays.stream(crash.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("io.github.unhoard."))
        .findFirst()
        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
