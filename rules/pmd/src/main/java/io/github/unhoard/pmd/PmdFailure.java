package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.ast.FileAnalysisException;

/** What PMD says of a file that it cannot parse, in one line. */
final class PmdFailure {
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private PmdFailure() {}

  static Problem problem(String path, Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof FileAnalysisException
        && cause.getCause() != null
        && cause.getClass() == FileAnalysisException.class) {
      cause = cause.getCause();
    }
    String text = describe(cause);
    Matcher line = LINE.matcher(text);
    return new Problem(path, line.find() ? Integer.parseInt(line.group(1)) : 0, text, true);
  }

  static String describe(Throwable failure) {
    String message = failure.getMessage() == null ? "" : failure.getMessage();
    String first = message.lines().map(String::strip).findFirst().orElse("");
    if (failure instanceof FileAnalysisException) {
      return "syntax error: " + first;
    }
    if (failure instanceof StackOverflowError) {
      return "nested too deeply for PMD, or a class in it is its own supertype; read it with"
          + " engine=javac";
    }
    String kind = failure.getClass().getSimpleName();
    return "PMD failed on it with " + kind + (first.isEmpty() ? "" : ": " + first);
  }
}
