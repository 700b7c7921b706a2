package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What GitHub code scanning asks of SARIF beyond its schema. */
final class CodeScanningTest {
  private static final int SHORT_DESCRIPTION = 1024;
  private static final int TAGS_SHOWN = 10;

  private final Report report =
      new Report(
          "1",
          "javac",
          Path.of("/repository"),
          1,
          List.of(),
          List.of(),
          Analyzer.rules(),
          List.of(),
          List.of(Samples.finding(Tier.ERROR, "A.java", 7)),
          List.of());

  @Test
  void oneRunHoldsAll() throws IOException {
    assertEquals(1, new ObjectMapper().readTree(SarifReport.render(report)).get("runs").size());
  }

  @Test
  void rulesSayWhatAlertsShow() throws IOException {
    for (JsonNode rule : run().at("/tool/driver/rules")) {
      assertTrue(rule.at("/shortDescription/text").asText().length() <= SHORT_DESCRIPTION);
      assertTrue(rule.at("/help/text").isTextual(), rule.toString());
      assertTrue(rule.at("/properties/tags").size() <= TAGS_SHOWN, rule.toString());
    }
  }

  @Test
  void resultsStandInAFileOfTheRepository() throws IOException {
    for (JsonNode result : run().get("results")) {
      JsonNode place = result.at("/locations/0/physicalLocation");
      String uri = place.at("/artifactLocation/uri").asText();
      assertTrue(!uri.isEmpty() && !uri.startsWith("/") && !uri.contains(":"), uri);
      assertTrue(place.at("/region/startLine").asInt() >= 1);
      assertTrue(result.at("/message/text").isTextual());
      assertTrue(result.get("partialFingerprints").size() > 0);
    }
  }

  private JsonNode run() throws IOException {
    return new ObjectMapper().readTree(SarifReport.render(report)).at("/runs/0");
  }
}
