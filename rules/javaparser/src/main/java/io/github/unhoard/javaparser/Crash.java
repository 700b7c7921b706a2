package io.github.unhoard.javaparser;

/** A fault of this front end, or of the parser, in one line for whoever is to report it. */
final class Crash {
  private static final int MAX_LENGTH = 160;
  private static final String OURS = Crash.class.getPackageName();

  private Crash() {}

  static String describe(Throwable crash) {
    if (crash instanceof StackOverflowError) {
      return "nested too deeply";
    } else if (crash instanceof OutOfMemoryError) {
      return "the memory ran out; give the JVM more";
    }
    String message = crash.getMessage() == null ? "" : ": " + firstLine(crash.getMessage());
    String what = crash.getClass().getSimpleName() + message;
    String shown = what.length() > MAX_LENGTH ? what.substring(0, MAX_LENGTH) + "…" : what;
    return "internal fault, please report it: " + shown + place(crash);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static String place(Throwable crash) {
    for (StackTraceElement frame : crash.getStackTrace()) {
      if (frame.getClassName().startsWith(OURS)) {
        return " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
      }
    }
    return "";
  }
}
