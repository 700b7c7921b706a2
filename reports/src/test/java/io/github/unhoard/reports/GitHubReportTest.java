package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.finding.Tier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GitHubReportTest {
  /** How the runner of GitHub Actions takes a line for a command, in the words of its source. */
  private static final Pattern COMMAND = Pattern.compile("::(\\w+) (.*?)::(.*)");

  @Test
  void escapesWhatEndsACommandOrAProperty() {
    Report report =
        Samples.report(
            Path.of("/repository"),
            List.of(
                Samples.saying(
                    Samples.finding(Tier.ERROR, "a,b:c%/A.java", 7), "100% kept,\r\nfor: ever"),
                Samples.finding(Tier.INFO, "B.java", 1)));

    assertEquals(
        "::error file=a%2Cb%3Ac%25/A.java,line=7,endLine=7,col=5,endColumn=12,title=KeptForEver"
            + "::100%25 kept,%0D%0Afor: ever\n",
        GitHubReport.render(report));
  }

  /**
   * The runner looks for the first two colons after the command, splits at commas, and unescapes.
   */
  @Test
  void theRunnerReadsWhatWasFound() {
    String message = "a::b, c=d: 100%3A of\nit";
    Report report =
        Samples.report(
            Path.of("/repository"),
            List.of(
                Samples.saying(Samples.finding(Tier.WARNING, "a::b/c=d,e%2C.java", 7), message)));

    Matcher command = COMMAND.matcher(GitHubReport.render(report).stripTrailing());

    assertTrue(command.matches());
    assertEquals("warning", command.group(1));
    Map<String, String> properties =
        Stream.of(command.group(2).split(",", -1))
            .map(property -> property.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> unescape(pair[1])));
    assertEquals("a::b/c=d,e%2C.java", properties.get("file"));
    assertEquals("7", properties.get("line"));
    assertEquals("KeptForEver", properties.get("title"));
    assertEquals(message, unescape(command.group(3)));
  }

  private static String unescape(String text) {
    return text.replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%25", "%");
  }
}
