package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.Edit;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

final class SarifReportTest {
  private static final String SCHEMA = "sarif-schema-2.1.0.json";
  private static final String CART = "src/main/java/shop/Cart Ä%.java";

  private final Finding finding =
      Samples.withFix(
          Samples.finding(Tier.ERROR, CART, 7),
          List.of(
              new Edit(Samples.location(CART, 7), "a"),
              new Edit(Samples.location("B.java", 2), "b"),
              new Edit(Samples.location(CART, 9), "c")));
  private final Report report =
      Samples.report(
          Path.of("/repository"), List.of(finding, Samples.finding(Tier.INFO, "C.java", 1)));

  @Test
  void matchesTheSchema() throws IOException {
    assertEquals(List.of(), Schemas.validate(SCHEMA, SarifReport.render(report)));
    assertEquals(List.of(), Schemas.validate(SCHEMA, SarifReport.render(aged())));
  }

  @Test
  void schemaIsNotBlind() throws IOException {
    String wrong = SarifReport.render(report).replace("\"inSource\"", "\"inMind\"");

    assertFalse(Schemas.validate(SCHEMA, wrong).isEmpty());
  }

  @Test
  void matchesTheSchemaWithAllRules() throws IOException {
    Report all =
        new Report(
            "1",
            "javac",
            null,
            0,
            List.of(),
            List.of(),
            Analyzer.rules(),
            List.of(),
            List.of(),
            List.of());

    String sarif = SarifReport.render(all);

    assertEquals(List.of(), Schemas.validate(SCHEMA, sarif));
    for (JsonNode rule : run(sarif).at("/tool/driver/rules")) {
      String id = rule.get("id").asText();
      assertTrue(rule.at("/help/markdown").asText().startsWith("# " + id), id);
      assertTrue(rule.at("/help/text").asText().contains("Why it hurts"), id);
    }
  }

  @Test
  void namesFilesFromTheRepositoryOn(@TempDir Path repository) throws IOException {
    Files.createDirectory(repository.resolve(".git"));
    Path module = Files.createDirectories(repository.resolve("apps/web shop"));

    JsonNode run = run(SarifReport.render(Samples.report(module, List.of(finding))));

    assertEquals(
        "{\"uri\":\"apps/web%20shop/src/main/java/shop/Cart%20%C3%84%25.java\","
            + "\"uriBaseId\":\"%SRCROOT%\"}",
        run.at("/results/0/locations/0/physicalLocation/artifactLocation").toString());
    assertFalse(run.toString().contains(repository.getFileName().toString()));
  }

  @Test
  void givesTheEvidenceAsPlacesAndAsPath() throws IOException {
    JsonNode result = run(SarifReport.render(report)).at("/results/0");

    assertEquals(2, result.get("relatedLocations").size());
    assertEquals("holder: a static map", result.at("/relatedLocations/0/message/text").asText());
    JsonNode path = result.at("/codeFlows/0/threadFlows/0/locations");
    assertEquals(2, path.size());
    assertEquals("[\"growth\"]", path.at("/1/kinds").toString());
    assertEquals(21, path.at("/1/location/physicalLocation/region/startLine").asInt());
  }

  @Test
  void groupsEditsByFile() throws IOException {
    JsonNode changes = run(SarifReport.render(report)).at("/results/0/fixes/0/artifactChanges");

    assertEquals(2, changes.size());
    assertEquals(2, changes.at("/0/replacements").size());
    assertEquals("c", changes.at("/0/replacements/1/insertedContent/text").asText());
    assertEquals("B.java", changes.at("/1/artifactLocation/uri").asText());
  }

  @Test
  void tellsAcceptedFromOpenAndOldFromNew() throws IOException {
    JsonNode results = run(SarifReport.render(aged())).get("results");

    assertEquals("new", results.at("/0/baselineState").asText());
    assertTrue(results.at("/1/baselineState").isMissingNode());
    assertTrue(results.at("/1/suppressions").isMissingNode());
    assertEquals("inSource", results.at("/2/suppressions/0/kind").asText());
    assertEquals("note", results.at("/1/level").asText());
    assertEquals(finding.fingerprint(), results.at("/0/partialFingerprints/unhoard~1v1").asText());
  }

  @Test
  void tellsWhatWentWrong() throws IOException {
    JsonNode notes =
        run(SarifReport.render(report)).at("/invocations/0/toolExecutionNotifications");

    assertEquals(3, notes.size());
    assertEquals("error", notes.at("/1/level").asText());
    assertEquals(3, notes.at("/1/locations/0/physicalLocation/region/startLine").asInt());
    assertTrue(notes.at("/2/locations/0/physicalLocation/region").isMissingNode());
  }

  @Test
  void isReadByAConsumer(@TempDir Path folder) throws IOException {
    List<Violation> read = Consumers.read(Parser.SARIF, SarifReport.render(report), folder);

    assertTrue(
        read.stream().anyMatch(each -> each.getRule().equals("KeptForEver")), read.toString());
  }

  private Report aged() {
    return new Report(
        report.toolVersion(),
        report.engine(),
        report.root(),
        report.filesAnalysed(),
        report.problems(),
        report.warnings(),
        report.rules(),
        report.phases(),
        report.findings(),
        report.accepted(),
        Map.of(finding, Age.NEW));
  }

  private static JsonNode run(String sarif) throws IOException {
    return new ObjectMapper().readTree(sarif).at("/runs/0");
  }
}
