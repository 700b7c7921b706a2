package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.javaparser.JavaParserFrontEnd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fix that the analysis itself makes, as tools read it from the reports. */
final class RealFixTest {
  private static final String SOURCE =
      """
      import java.util.HashMap;
      import java.util.Map;

      class Sessions {
        private static final Map<String, Object> USERS = new HashMap<>();
        private static final Map<String, Long> SINCE = new HashMap<>();

        public static void login(String ä, Object user) {
          USERS.put(ä, user);
          SINCE.put(ä, 1L);
        }

        public static void logout(String ä) {
          /* 𐐀 */ USERS.remove(ä);
        }
      }
      """;
  private static final String FIXED =
      SOURCE.replace("USERS.remove(ä);", "SINCE.remove(ä); USERS.remove(ä);");

  @TempDir private Path folder;
  private Report report = Samples.report(null, List.of());

  @BeforeEach
  void analyse() throws IOException {
    Path file = Files.writeString(folder.resolve("Sessions.java"), SOURCE);
    SourceInput input = new SourceInput(file, "Sessions.java", SourceRole.MAIN);
    List<Finding> findings =
        Analyzer.analyze(
                new JavaParserFrontEnd()
                    .lower(new SourceSet(List.of(input), List.of(), StandardCharsets.UTF_8, null))
                    .units(),
                AnalysisOptions.DEFAULT)
            .findings();
    report = Samples.report(folder, findings);
  }

  @Test
  void sarifDescribesTheChange() throws IOException {
    String sarif = SarifReport.render(report);

    assertEquals(List.of(), Schemas.validate("sarif-schema-2.1.0.json", sarif));
    JsonNode replacements =
        new ObjectMapper()
            .readTree(sarif)
            .at("/runs/0/results/0/fixes/0/artifactChanges/0/replacements");
    assertTrue(replacements.size() > 0, sarif);
    List<String> lines = new ArrayList<>(SOURCE.lines().toList());
    for (JsonNode each : replacements) {
      JsonNode region = each.get("deletedRegion");
      int line = region.get("startLine").asInt() - 1;
      int from = region.get("startColumn").asInt() - 1;
      int to = region.get("endColumn").asInt() - 1;
      String text = lines.get(line);
      String inserted = each.at("/insertedContent/text").asText();
      lines.set(line, text.substring(0, from) + inserted + text.substring(to));
    }
    assertEquals(FIXED.lines().toList(), lines);
  }

  @Test
  void rdjsonSuggestsTheChange() throws IOException {
    String rdjson = RdjsonReport.render(report, path -> SOURCE.lines().toList());

    assertEquals(List.of(), Schemas.validate("reviewdog-DiagnosticResult.json", rdjson));
    JsonNode suggestion = new ObjectMapper().readTree(rdjson).at("/diagnostics/0/suggestions/0");
    // Columns count bytes, of which the letter in the comment has four.
    assertEquals(16, suggestion.at("/range/start/column").asInt());
    assertEquals("SINCE.remove(ä); ", suggestion.get("text").asText());
  }

  @Test
  void pageNamesTheFix() {
    String page = HtmlReport.render(report, path -> SOURCE.lines().toList());

    assertTrue(page.contains("Remove the entry from SINCE as well (unhoard:fix does it)."), page);
  }
}
