package io.github.unhoard.javac;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The compiler itself failed, so that nothing can be said of the files it was given. */
final class CompilerCrash extends RuntimeException {
  static final String OUT_OF_MEMORY = "the memory ran out; give the JVM more";

  private static final long serialVersionUID = 1L;
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
    return describe(crash.getClass().getSimpleName(), crash.getMessage());
  }

  /** One line that names the failure of which the compiler printed {@code trace}. */
  static String describe(String trace) {
    Matcher matcher = THROWABLE.matcher(trace);
    return matcher.find() ? describe(matcher.group(1), matcher.group(2)) : "the compiler gave up";
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
