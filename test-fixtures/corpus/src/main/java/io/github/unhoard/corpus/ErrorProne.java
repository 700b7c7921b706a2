package io.github.unhoard.corpus;

import io.github.unhoard.core.finding.Tier;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Error Prone with every check, while the file compiles. */
final class ErrorProne implements PeerTool {
  /** A check's name starts with a capital, a lint category of javac does not. */
  private static final Pattern WARNING =
      Pattern.compile("^.+\\.java:(\\d+): (warning|error|Note): \\[([A-Z]\\w*)] .*");

  private static final Pattern ERROR = Pattern.compile("^(?:.+\\.java:(\\d+): )?error: (.*)");

  @Override
  public List<String> jvmOptions() {
    return Stream.concat(
            Stream.of("api", "file", "main", "model", "parser", "processing", "tree", "util")
                .map(name -> "--add-exports=jdk.compiler/com.sun.tools.javac." + name),
            Stream.of("code", "comp")
                .map(name -> "--add-opens=jdk.compiler/com.sun.tools.javac." + name))
        .map(option -> option + "=ALL-UNNAMED")
        .toList();
  }

  @Override
  public List<String> entryPoint() {
    return List.of("com.google.errorprone.ErrorProneJavaCompiler");
  }

  @Override
  public boolean readsSource() {
    return true;
  }

  @Override
  public List<String> arguments(PeerInput input, boolean oldJava) {
    Path scratch = input.scratch();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-XepAllDisabledChecksAsWarnings",
                "-XepAllErrorsAsWarnings",
                "-proc:none",
                "-implicit:none",
                "-encoding",
                "UTF-8",
                "-XDcompilePolicy=simple",
                "--should-stop=ifError=FLOW",
                "-Xmaxwarns",
                "100000",
                // Sources in the jars of the class path are not what this file was compiled
                // against.
                "-sourcepath",
                scratch.resolve("none").toString(),
                "-classpath",
                input.classPath().stream()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator)),
                "-d",
                scratch.toString()));
    if (oldJava) {
      arguments.addAll(List.of("-source", "8", "-target", "8"));
    }
    arguments.add(input.file().toString());
    return arguments;
  }

  @Override
  public List<PeerWarning> read(PeerInput input, PeerAnswer answer) throws PeerFailedException {
    if (answer.status() != 0) {
      throw new PeerFailedException(reason(answer));
    }
    return read(answer.output(), input.source());
  }

  static List<PeerWarning> read(String output, Declarations source) {
    List<PeerWarning> warnings = new ArrayList<>();
    for (String text : output.lines().toList()) {
      Matcher warning = WARNING.matcher(text);
      if (warning.matches()) {
        int line = Integer.parseInt(warning.group(1));
        warnings.add(
            new PeerWarning(
                warning.group(3),
                warning.group(2).equals("Note") ? Tier.INFO : Tier.WARNING,
                line,
                source.className(line),
                source.symbols(line)));
      }
    }
    return warnings;
  }

  private static String reason(PeerAnswer answer) {
    return answer
        .output()
        .lines()
        .map(ERROR::matcher)
        .filter(Matcher::matches)
        .map(error -> "it does not compile: line " + error.group(1) + ": " + error.group(2))
        .findFirst()
        .orElseGet(() -> "it failed: " + answer.firstLine());
  }
}
