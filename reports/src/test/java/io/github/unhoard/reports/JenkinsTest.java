package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.IssueParser;
import edu.hm.hafner.analysis.parser.CheckStyleParser;
import edu.hm.hafner.analysis.parser.violations.SarifAdapter;
import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Jenkins makes of reports, by the library that its plugin warnings-ng reads them with. */
final class JenkinsTest {
  @TempDir private Path folder;

  /** Its one accepted finding is no issue. */
  private final Report report =
      Samples.report(
          Path.of("/repository"),
          List.of(
              Samples.finding(Tier.ERROR, "src/a b/Ä.java", 7),
              Samples.finding(Tier.WARNING, "B.java", 8),
              Samples.finding(Tier.INFO, "C.java", 9)));

  @Test
  void readsSarif() throws IOException {
    List<Issue> issues = issues(new SarifAdapter(), SarifReport.render(report));

    assertEquals(
        List.of("HIGH src/a b/Ä.java:7", "NORMAL B.java:8", "LOW C.java:9"),
        issues.stream().map(JenkinsTest::words).toList());
    assertEquals("KeptForEver", issues.get(0).getType());
    assertTrue(issues.get(0).getMessage().contains("CARTS keeps every cart"), issues.toString());
  }

  @Test
  void readsCheckstyle() throws IOException {
    List<Issue> issues = issues(new CheckStyleParser(), CheckstyleReport.render(report));

    assertEquals(
        List.of("ERROR src/a b/Ä.java:7", "NORMAL B.java:8", "LOW C.java:9"),
        issues.stream().map(JenkinsTest::words).toList());
    assertEquals("KeptForEver", issues.get(0).getType());
    assertTrue(issues.get(0).getMessage().startsWith("CARTS keeps every cart"), issues.toString());
  }

  private List<Issue> issues(IssueParser parser, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("report"), text);
    return StreamSupport.stream(parser.parse(new FileReaderFactory(file)).spliterator(), false)
        .sorted((a, b) -> Integer.compare(a.getLineStart(), b.getLineStart()))
        .toList();
  }

  private static String words(Issue issue) {
    return issue.getSeverity().getName() + " " + issue.getFileName() + ":" + issue.getLineStart();
  }
}
