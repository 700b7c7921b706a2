package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.unhoard.core.finding.Edit;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RdjsonReportTest {
  private static final String SCHEMA = "reviewdog-DiagnosticResult.json";

  /** Two bytes, four bytes (two UTF-16 units), then the range of seven characters. */
  private static final SourceText SOURCES =
      path -> path.equals("A.java") ? List.of("", "ä𐐀 CARTSäb;") : List.of();

  private final Finding finding =
      Samples.withFix(
          Samples.finding(Tier.ERROR, "A.java", 2),
          List.of(new Edit(Samples.location("A.java", 2), "CACHE")));

  private final Report report =
      Samples.report(
          Path.of("/repository"), List.of(finding, Samples.finding(Tier.INFO, "A.java", 2)));

  @Test
  void matchesTheSchema() throws IOException {
    String text = RdjsonReport.render(report, SOURCES);

    assertEquals(List.of(), Schemas.validate(SCHEMA, text));
    String wrong = text.replace("\"ERROR\"", "\"FATAL\"");
    assertFalse(Schemas.validate(SCHEMA, wrong).isEmpty());
  }

  @Test
  void countsColumnsInBytes() throws IOException {
    assertEquals(
        "{\"start\":{\"line\":2,\"column\":8},\"end\":{\"line\":2,\"column\":16}}",
        diagnostic(SOURCES).at("/location/range").toString());
  }

  @Test
  void meansWholeLinesWithoutSource() throws IOException {
    assertEquals(
        "{\"start\":{\"line\":2},\"end\":{\"line\":2}}",
        diagnostic(SourceText.NONE).at("/location/range").toString());
  }

  @Test
  void suggestsWhatIsOneEditAtTheFile() throws IOException {
    assertEquals("CACHE", diagnostic(SOURCES).at("/suggestions/0/text").asText());
    assertEquals(0, diagnostic(SourceText.NONE).get("suggestions").size());
  }

  @Test
  void leavesInfosOut() throws IOException {
    JsonNode root = new ObjectMapper().readTree(RdjsonReport.render(report, SOURCES));

    assertEquals(1, root.get("diagnostics").size());
  }

  private JsonNode diagnostic(SourceText sources) throws IOException {
    return new ObjectMapper().readTree(RdjsonReport.render(report, sources)).at("/diagnostics/0");
  }
}
