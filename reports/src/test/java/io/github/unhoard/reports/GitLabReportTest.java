package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

final class GitLabReportTest {
  private final String text =
      GitLabReport.render(
          Samples.report(
              Path.of("/repository"),
              List.of(
                  Samples.finding(Tier.ERROR, "A.java", 7),
                  Samples.finding(Tier.WARNING, "A.java", 8),
                  Samples.finding(Tier.INFO, "A.java", 9))));

  /** Those that docs.gitlab.com/ci/testing/code_quality lists. */
  @Test
  void hasTheFieldsGitLabReads() throws IOException {
    JsonNode issues = new ObjectMapper().readTree(text);

    assertEquals(
        """
        {"type":"issue","categories":["Bug Risk"],"description":"CARTS keeps every cart: line 9 adds one per customer and nothing removes \
        them.","check_name":"KeptForEver","fingerprint":"%s","severity":"critical",\
        "location":{"path":"A.java","lines":{"begin":7,"end":7}}}"""
            .formatted(Samples.finding(Tier.ERROR, "A.java", 7).fingerprint()),
        issues.get(0).toString());
    assertEquals("major", issues.at("/1/severity").asText());
    assertEquals("info", issues.at("/2/severity").asText());
  }

  @Test
  void fingerprintsAreUnique() throws IOException {
    List<String> fingerprints = new ObjectMapper().readTree(text).findValuesAsText("fingerprint");

    assertEquals(3, fingerprints.stream().distinct().count());
    assertEquals(fingerprints.get(0) + "-2", fingerprints.get(1));
  }

  @Test
  void isReadByAConsumer(@TempDir Path folder) throws IOException {
    List<Violation> read = Consumers.read(Parser.CODECLIMATE, text, folder);

    assertEquals(3, read.size());
    assertEquals("A.java", read.get(0).getFile());
  }
}
