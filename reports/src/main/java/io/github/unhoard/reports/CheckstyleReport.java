package io.github.unhoard.reports;

import io.github.unhoard.core.finding.Finding;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Checkstyle's XML, one {@code file} per file and one {@code error} per finding. */
final class CheckstyleReport {
  /** Readers take what stands before the last dot for the category. */
  private static final String SOURCE_PREFIX = "io.github.unhoard.";

  private final XMLStreamWriter xml;

  private CheckstyleReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The text of the file for {@code report}. */
  static String render(Report report) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new CheckstyleReport(xml).write(report);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes whatever is written to it", e);
    }
    return text.toString();
  }

  private void write(Report report) throws XMLStreamException {
    RepositoryPaths paths = RepositoryPaths.from(report.root());
    Map<String, List<Finding>> byFile =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> paths.of(finding.location().path()),
                    TreeMap::new,
                    Collectors.toList()));
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("checkstyle");
    xml.writeAttribute("version", report.toolVersion());
    for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
      line(1);
      xml.writeStartElement("file");
      xml.writeAttribute("name", allowed(file.getKey()));
      for (Finding finding : file.getValue()) {
        line(2);
        write(finding);
      }
      line(1);
      xml.writeEndElement();
    }
    line(0);
    xml.writeEndElement();
    line(0);
    xml.writeEndDocument();
  }

  private void write(Finding finding) throws XMLStreamException {
    xml.writeEmptyElement("error");
    xml.writeAttribute("line", String.valueOf(finding.location().range().startLine()));
    xml.writeAttribute("column", String.valueOf(finding.location().range().startColumn()));
    xml.writeAttribute("severity", finding.tier().id());
    xml.writeAttribute("message", allowed(finding.message()));
    xml.writeAttribute("source", SOURCE_PREFIX + finding.rule());
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** XML has no way to write some characters that file names and string literals can contain. */
  private static String allowed(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .map(point -> isXml(point) ? point : Character.codePointOf("REPLACEMENT CHARACTER"))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= ' ' && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
