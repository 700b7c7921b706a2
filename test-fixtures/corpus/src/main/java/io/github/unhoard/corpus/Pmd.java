package io.github.unhoard.corpus;

import io.github.unhoard.core.finding.Tier;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** PMD with every rule of its categories for Java. */
final class Pmd implements PeerTool {
  private static final List<String> CATEGORIES =
      List.of(
          "bestpractices",
          "codestyle",
          "design",
          "documentation",
          "errorprone",
          "multithreading",
          "performance",
          "security");

  @Override
  public List<String> jvmOptions() {
    return List.of();
  }

  @Override
  public List<String> entryPoint() {
    return List.of("net.sourceforge.pmd.cli.PmdCli", "mainWithoutExit");
  }

  @Override
  public boolean readsSource() {
    return true;
  }

  @Override
  public List<String> arguments(PeerInput input, boolean oldJava) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "check",
                "--no-progress",
                "--no-cache",
                "--no-fail-on-violation",
                "--threads",
                "0",
                "--format",
                "xml",
                "--report-file",
                input.report().toString(),
                "--rulesets",
                CATEGORIES.stream()
                    .map(category -> "category/java/" + category + ".xml")
                    .collect(Collectors.joining(",")),
                "--aux-classpath",
                input.classPath().stream()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator)),
                "--dir",
                input.file().toString()));
    if (oldJava) {
      arguments.addAll(List.of("--use-version", "java-8"));
    }
    return arguments;
  }

  @Override
  public List<PeerWarning> read(PeerInput input, PeerAnswer answer) throws PeerFailedException {
    if (answer.status() == PeerAnswer.THROWN) {
      throw new PeerFailedException("it failed: " + answer.firstLine());
    }
    return read(XmlReport.parse(input.report()), input.source());
  }

  static List<PeerWarning> read(Document report, Declarations source) throws PeerFailedException {
    List<Element> violations = XmlReport.descendants(report, "violation");
    if (violations.isEmpty()) {
      for (Element error : XmlReport.descendants(report, "error")) {
        throw new PeerFailedException(
            "it failed: " + error.getAttribute("msg").lines().findFirst().orElse("").strip());
      }
    }
    return violations.stream().map(violation -> warning(violation, source)).toList();
  }

  private static PeerWarning warning(Element violation, Declarations source) {
    int line = XmlReport.number(violation, "beginline");
    Set<String> symbols = new LinkedHashSet<>();
    Stream.of("variable", "method")
        .map(violation::getAttribute)
        .filter(name -> !name.isEmpty())
        .forEach(symbols::add);
    symbols.addAll(source.symbols(line));
    return new PeerWarning(
        violation.getAttribute("rule"),
        tier(XmlReport.number(violation, "priority")),
        line,
        source.className(line),
        List.copyOf(symbols));
  }

  private static Tier tier(int priority) {
    if (priority <= 2) {
      return Tier.ERROR;
    }
    return priority == 3 ? Tier.WARNING : Tier.INFO;
  }
}
