package io.github.unhoard.javac;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The compiler itself failed, so that nothing can be said of the files it was given. */
final class CompilerCrash extends RuntimeException {
  static final String GAVE_UP = "the compiler gave up";
  static final String OUT_OF_MEMORY = "the memory ran out; give the JVM more";

  private static final long serialVersionUID = 1L;
  private static final int MAX_CAUSES = 20;
  private static final int MAX_LENGTH = 160;

  /** The line of a stack trace that names the throwable. */
  private static final Pattern THROWABLE =
      Pattern.compile(
          "^(?:[\\w$]+\\.)+([\\w$]+(?:Error|Exception|Failure|Abort))(?:: (.*))?$",
          Pattern.MULTILINE);

  CompilerCrash(String description) {
    super(description);
  }

  /** One line that names the failure. */
  static String describe(Throwable crash) {
    // javac wraps what it did not expect, often more than once.
    Throwable root = crash;
    for (int i = 0; i < MAX_CAUSES && root.getCause() != null; i++) {
      root = root.getCause();
    }
    return describe(root.getClass().getSimpleName(), root.getMessage());
  }

  /** One line that names the failure of which the compiler printed {@code trace}. */
  static String describe(String trace) {
    Matcher matcher = THROWABLE.matcher(trace);
    return matcher.find() ? describe(matcher.group(1), matcher.group(2)) : GAVE_UP;
  }

  private static String describe(String type, @Nullable String message) {
    if (type.equals("StackOverflowError")) {
      return "it is nested too deep for the compiler";
    } else if (type.equals("OutOfMemoryError")) {
      return OUT_OF_MEMORY;
    }
    String detail = message == null ? "" : ": " + message.lines().findFirst().orElse("");
    String line = type + detail;
    String shown = line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) + "…" : line;
    return "the compiler failed with " + shown;
  }
}
