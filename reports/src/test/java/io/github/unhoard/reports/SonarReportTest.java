package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SonarReportTest {
  private final String text =
      SonarReport.render(
          Samples.report(
              Path.of("/repository"),
              List.of(
                  Samples.finding(Tier.ERROR, "A.java", 7),
                  Samples.finding(Tier.INFO, "A.java", 9))));

  /** What SonarQube's importer insists on; it rejects the whole file otherwise. */
  @Test
  void hasWhatTheImporterRequires() throws IOException {
    JsonNode root = new ObjectMapper().readTree(text);
    Set<String> ids = new HashSet<>();
    for (JsonNode rule : root.get("rules")) {
      assertTrue(ids.add(rule.get("id").asText()), "rules must be unique");
      for (String field : List.of("name", "description", "engineId", "cleanCodeAttribute")) {
        assertTrue(rule.hasNonNull(field), field);
      }
      assertEquals(1, rule.get("impacts").size());
      assertTrue(!rule.has("severity") && !rule.has("type"), "of the older format");
    }
    for (JsonNode issue : root.get("issues")) {
      assertTrue(ids.contains(issue.get("ruleId").asText()));
      assertTrue(issue.at("/primaryLocation").hasNonNull("message"));
      assertTrue(issue.at("/primaryLocation").hasNonNull("filePath"));
      assertTrue(!issue.has("severity") && !issue.has("type"), "of the older format");
      for (JsonNode place : issue.get("secondaryLocations")) {
        assertTrue(place.at("/textRange").hasNonNull("startLine"));
      }
    }
  }

  @Test
  void countsColumnsFromZero() throws IOException {
    assertEquals(
        "{\"startLine\":7,\"endLine\":7,\"startColumn\":4,\"endColumn\":11}",
        new ObjectMapper().readTree(text).at("/issues/0/primaryLocation/textRange").toString());
  }

  @Test
  void ruleAppearsOncePerTier() throws IOException {
    JsonNode rules = new ObjectMapper().readTree(text).get("rules");

    assertEquals(List.of("KeptForEver-error", "KeptForEver-info"), rules.findValuesAsText("id"));
    assertEquals(List.of("HIGH", "LOW"), rules.findValuesAsText("severity"));
  }
}
