package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

final class CheckstyleReportTest {
  private static final String MESSAGE = "Map<K, \"V\"> & 'co' keeps \u0001 and 𐐀";

  private final String text =
      CheckstyleReport.render(
          Samples.report(
              Path.of("/repository"),
              List.of(
                  Samples.saying(Samples.finding(Tier.ERROR, "b & c/A.java", 7), MESSAGE),
                  Samples.finding(Tier.WARNING, "b & c/A.java", 8),
                  Samples.finding(Tier.INFO, "B.java", 9))));

  @Test
  void isWellFormed() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)));

    assertEquals(2, document.getElementsByTagName("file").getLength());
    Element file = (Element) document.getElementsByTagName("file").item(1);
    assertEquals("b & c/A.java", file.getAttribute("name"));
    Element error = (Element) file.getElementsByTagName("error").item(0);
    assertEquals(MESSAGE.replace('\u0001', '\uFFFD'), error.getAttribute("message"));
    assertEquals("io.github.unhoard.KeptForEver", error.getAttribute("source"));
    assertFalse(text.contains("\r"));
  }

  @Test
  void isReadByAConsumer(@TempDir Path folder) throws IOException {
    List<Violation> read = Consumers.read(Parser.CHECKSTYLE, text, folder);

    assertEquals(3, read.size());
    Violation error =
        read.stream()
            .filter(each -> each.getSeverity() == SEVERITY.ERROR)
            .findFirst()
            .orElseThrow();
    assertEquals("b & c/A.java", error.getFile());
    assertEquals(7, error.getStartLine());
    assertEquals("io.github.unhoard.KeptForEver", error.getRule());
  }
}
