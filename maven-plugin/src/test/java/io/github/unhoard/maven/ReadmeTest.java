package io.github.unhoard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README tells of the rules there are, in their own words. */
final class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final String START =
      "<!-- rules; ReadmeTest compares this table with the rules there are -->\n";
  private static final String END = "<!-- end of rules -->\n";

  /** With {@code -Dunhoard.readme=write} the table is written instead. */
  @Test
  void listsTheRules() throws IOException {
    String text = Files.readString(README);
    int from = text.indexOf(START) + START.length();
    int to = text.indexOf(END);
    if ("write".equals(System.getProperty("unhoard.readme"))) {
      text = text.substring(0, from) + table() + text.substring(to);
      Files.writeString(README, text);
      to = text.indexOf(END);
    }

    assertEquals(table(), text.substring(from, to));
  }

  private static String table() {
    return Analyzer.rules().stream()
        .map(ReadmeTest::row)
        .collect(Collectors.joining("", "| rule | what it finds | at most |\n|---|---|---|\n", ""));
  }

  private static String row(RuleInfo rule) {
    return "| [%s](docs/rules/%s.md) | %s | %s |\n"
        .formatted(rule.id(), rule.id(), rule.summary(), rule.strongest().id());
  }
}
