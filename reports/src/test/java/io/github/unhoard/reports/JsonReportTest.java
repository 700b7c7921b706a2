package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonReportTest {
  private static final Path SCHEMA = Path.of("../docs/unhoard.schema.json");

  private final Report report =
      Samples.report(
          Path.of("/repository"),
          List.of(
              Samples.finding(Tier.ERROR, "src/main/java/shop/Cart.java", 7),
              Samples.finding(Tier.INFO, "src/main/java/shop/Cart.java", 8)));

  @Test
  void matchesItsSchema() throws IOException {
    assertEquals(List.of(), schema().validate(JsonReport.render(report), InputFormat.JSON));
  }

  @Test
  void schemaIsNotBlind() throws IOException {
    String wrong = JsonReport.render(report).replace("\"tier\": \"error\"", "\"tier\": \"fatal\"");

    assertFalse(schema().validate(wrong, InputFormat.JSON).isEmpty());
  }

  @Test
  void givesEveryFieldOfAFinding() throws IOException {
    JsonNode finding = new ObjectMapper().readTree(JsonReport.render(report)).at("/findings/0");

    assertEquals(
        """
        {"rule":"KeptForEver","tier":"error","file":"src/main/java/shop/Cart.java",\
        "line":7,"column":5,"endLine":7,"endColumn":12,"class":"shop.Cart","symbol":"CARTS",\
        "message":"CARTS keeps every cart: line 9 adds one per customer and nothing removes them.",\
        "evidence":[\
        {"role":"holder","message":"a static map","location":{"file":"src/main/java/shop/Cart.java",\
        "line":7,"column":5,"endLine":7,"endColumn":12}},\
        {"role":"growth","message":"put with a key from the request",\
        "location":{"file":"src/main/java/shop/Checkout.java",\
        "line":21,"column":5,"endLine":21,"endColumn":12}},\
        {"role":"release","message":"none found"}],\
        "fingerprint":"%s"}"""
            .formatted(report.findings().get(0).fingerprint()),
        finding.toString());
  }

  @Test
  void givesTheRun() throws IOException {
    JsonNode json = new ObjectMapper().readTree(JsonReport.render(report));

    assertEquals("1.2.3", json.at("/tool/version").asText());
    assertEquals(
        """
        {"engine":"javac","filesAnalysed":12,\
        "filesNotAnalysed":[{"file":"src/main/java/shop/Broken.java","line":3,\
        "reason":"illegal start of type"}],\
        "problems":[{"file":"src/main/java/shop/Huge.java","reason":"time ran out"}],\
        "warnings":["class path of shop lacks 1 that could not be resolved: a:b:jar:1"],\
        "rules":["KeptForEver"],\
        "phases":[{"name":"lower","milliseconds":1100},{"name":"analyse","milliseconds":140}]}""",
        json.get("run").toString());
    assertEquals(
        "{\"error\":1,\"warning\":0,\"info\":1,\"suppressed\":1}", json.get("summary").toString());
  }

  @Test
  void endsLinesAlikeOnEveryPlatform() {
    String text = JsonReport.render(report);

    assertFalse(text.contains("\r"));
    assertTrue(text.endsWith("}\n"));
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
  }
}
