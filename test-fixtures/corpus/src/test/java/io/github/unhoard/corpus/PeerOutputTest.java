package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** What each peer writes, as it wrote it. */
class PeerOutputTest {
  private static final String SOURCE =
      """
      package p;
      class A {
        static Map<K, V> cache = new HashMap<>();
        A() {}
        void put(K key, V value) {
          cache.put(key, value);
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void aBugOfSpotBugsIsAboutItsFieldsAndMethodsButNotAboutWhatItCalls() throws Exception {
    List<PeerWarning> warnings =
        spotBugs(
            1,
            """
            <BugInstance type="R" priority="2">
              <Class classname="p.A"><SourceLine start="2"/></Class>
              <Method classname="p.A" name="put"><SourceLine start="6"/></Method>
              <Method classname="p.A" name="clear" role="METHOD_CALLED"/>
              <Method classname="q.B" name="other"/>
              <Field classname="p.A" name="cache"><SourceLine/></Field>
              <SourceLine start="7"/>
            </BugInstance>
            """);
    assertEquals(
        List.of(new PeerWarning("R", Tier.WARNING, 7, "p.A", List.of("cache", "put"))), warnings);
  }

  @Test
  void aBugOfSpotBugsWithoutAStatementIsWhereItsFieldIsDeclared() throws Exception {
    List<PeerWarning> warnings =
        spotBugs(
            1,
            """
            <BugInstance type="R" priority="1">
              <Class classname="p.A"><SourceLine start="2"/></Class>
              <Field classname="p.A" name="cache"><SourceLine/></Field>
            </BugInstance>
            <BugInstance type="S" priority="3">
              <Class classname="p.A"><SourceLine start="2"/></Class>
              <Method classname="p.A" name="&lt;init&gt;"><SourceLine start="4"/></Method>
            </BugInstance>
            """);
    assertEquals(
        List.of(
            new PeerWarning("R", Tier.ERROR, 3, "p.A", List.of("cache")),
            new PeerWarning("S", Tier.INFO, 4, "p.A", List.of("A"))),
        warnings);
  }

  @Test
  void spotBugsWithoutClassesHasLookedAtNothing() {
    assertEquals(
        "it analysed no class",
        assertThrows(PeerFailedException.class, () -> spotBugs(0, "")).getMessage());
  }

  @Test
  void aViolationOfPmdIsAboutWhatItNamesAndWhatItsLineDeclares() throws Exception {
    assertEquals(
        List.of(
            new PeerWarning("R", Tier.WARNING, 3, "p.A", List.of("cache")),
            new PeerWarning("S", Tier.ERROR, 6, "p.A", List.of("put", "cache"))),
        pmd(
            """
            <file name="A.java">
              <violation beginline="3" rule="R" variable="cache" priority="3">text</violation>
              <violation beginline="6" rule="S" method="put" priority="1">text</violation>
            </file>
            """));
  }

  @Test
  void whatPmdCannotParseIsAFailure() {
    assertEquals(
        "it failed: ParseException: at line 3",
        assertThrows(
                PeerFailedException.class,
                () -> pmd("<error filename=\"A.java\" msg=\"ParseException: at line 3\"/>"))
            .getMessage());
  }

  @Test
  void aMissingReportIsAFailure() {
    assertEquals(
        "it wrote no report",
        assertThrows(PeerFailedException.class, () -> XmlReport.parse(folder.resolve("absent.xml")))
            .getMessage());
  }

  @Test
  void errorPronesChecksAreToldFromJavacsLint() throws Exception {
    assertEquals(
        List.of(
            new PeerWarning("ThreadLocalUsage", Tier.WARNING, 3, "p.A", List.of("cache")),
            new PeerWarning("Suggested", Tier.INFO, 6, "p.A", List.of("put", "cache"))),
        ErrorProne.read(
            """
            /tmp/p/A.java:3: warning: [ThreadLocalUsage] ThreadLocals should be static
              static Map<K, V> cache
                     ^
                (see https://errorprone.info/bugpattern/ThreadLocalUsage)
            /tmp/p/A.java:6: Note: [Suggested] text
            /tmp/p/A.java:6: warning: [deprecation] put has been deprecated
            /tmp/p/A.java:6: warning: text without a check
            3 warnings
            """,
            DeclarationParser.parse(SOURCE)));
  }

  @Test
  void aFileThatDoesNotCompileIsAFailure() {
    PeerAnswer answer =
        new PeerAnswer(1, "A.java:5: error: cannot find symbol\n  symbol: class K\n1 error\n", 1);
    assertEquals(
        "it does not compile: line 5: cannot find symbol",
        assertThrows(PeerFailedException.class, () -> new ErrorProne().read(input(), answer))
            .getMessage());
  }

  private List<PeerWarning> spotBugs(int classes, String bugs) throws Exception {
    return SpotBugsReport.read(
        xml(
            "<BugCollection>"
                + bugs
                + "<FindBugsSummary total_classes=\""
                + classes
                + "\"/></BugCollection>"),
        DeclarationParser.parse(SOURCE));
  }

  private List<PeerWarning> pmd(String content) throws Exception {
    return Pmd.read(xml("<pmd>" + content + "</pmd>"), DeclarationParser.parse(SOURCE));
  }

  private Document xml(String text) throws IOException, PeerFailedException {
    return XmlReport.parse(Files.writeString(folder.resolve("report.xml"), text));
  }

  private PeerInput input() throws IOException {
    return new PeerInput(
        "p/A.java",
        folder.resolve("A.java"),
        DeclarationParser.parse(SOURCE),
        List.of(),
        null,
        folder);
  }
}
