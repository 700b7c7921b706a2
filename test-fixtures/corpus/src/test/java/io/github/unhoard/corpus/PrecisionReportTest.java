package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecisionReportTest {
  private static final Release LIBRARY = new Release("g", "a", "1");
  private static final Subject SUBJECT = new Subject(LIBRARY, null);

  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void sources() throws IOException {
    jar = folder.resolve("sources.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("p/A.java"));
      String text = "line\n".repeat(9) + "static Map CACHE;\n" + "line\n".repeat(30);
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  @Test
  void theSampleShowsSourceAndVerdict() throws IOException {
    write(
        List.of(error("CACHE", 10)),
        List.of(new Verdict("g:a", "R", "p/A.java", "CACHE", "right", "It grows.")));
    String page = Files.readString(folder.resolve("out/sample.md"));
    assertTrue(page.contains("1 drawn, 1 judged; right: 1/1 = 100 %"), page);
    assertTrue(page.contains("   10 static Map CACHE;"), page);
    assertTrue(page.contains("Verdict: right. It grows."), page);
  }

  @Test
  void weakerFindingsAreListedButNotDrawn() throws IOException {
    FindingRecord info =
        new FindingRecord("R", Tier.INFO, "p/A.java", 10, "p.A", "CACHE", "m", List.of());
    write(List.of(info), List.of());
    assertEquals(2, Files.readAllLines(folder.resolve("out/findings.csv")).size());
    assertEquals(1, Files.readAllLines(folder.resolve("out/sample.csv")).size());
  }

  @Test
  void theSampleIsOfTheTierAskedFor() throws IOException {
    FindingRecord warning =
        new FindingRecord("R", Tier.WARNING, "p/A.java", 10, "p.A", "WEAK", "m", List.of());
    write(List.of(error("STRONG", 9), warning), List.of(), Tier.WARNING);
    List<String> sample = Files.readAllLines(folder.resolve("out/sample.csv"));
    assertEquals(2, sample.size());
    assertTrue(sample.get(1).contains(",WEAK,"), sample.get(1));
    String page = Files.readString(folder.resolve("out/sample.md"));
    assertTrue(page.startsWith("# Sampled WARNING findings\n"), page);
  }

  @Test
  void aFindingThatGoesAwayLeavesTheOthersDrawn() throws IOException {
    List<FindingRecord> all =
        IntStream.range(1, 30).mapToObj(line -> error("f" + line, line)).toList();
    write(all, List.of());
    List<String> before = Files.readAllLines(folder.resolve("out/sample.csv"));
    write(
        all.stream().filter(f -> !before.get(1).contains("," + f.symbol() + ",")).toList(),
        List.of());
    List<String> after = Files.readAllLines(folder.resolve("out/sample.csv"));
    assertEquals(before.subList(2, 6), after.subList(1, 5));
  }

  private void write(List<FindingRecord> findings, List<Verdict> verdicts) throws IOException {
    write(findings, verdicts, Tier.ERROR);
  }

  private void write(List<FindingRecord> findings, List<Verdict> verdicts, Tier tier)
      throws IOException {
    AnalysisOutcome outcome = new AnalysisOutcome(null, findings, 1, 40, List.of(), List.of(), 0.1);
    new PrecisionReport(
            Map.of(SUBJECT, new Measured(SUBJECT, jar, List.of(), outcome)), verdicts, 5, tier, 1)
        .write(folder.resolve("out"));
  }

  private static FindingRecord error(String symbol, int line) {
    return new FindingRecord("R", Tier.ERROR, "p/A.java", line, "p.A", symbol, "m", List.of());
  }
}
