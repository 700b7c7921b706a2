package io.github.unhoard.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A report that a peer wrote as XML. */
final class XmlReport {
  private XmlReport() {}

  static Document parse(Path file) throws PeerFailedException {
    if (!Files.exists(file)) {
      throw new PeerFailedException("it wrote no report");
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // Else it prints what it throws.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(file.toFile());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new PeerFailedException("its report is unreadable: " + Repository.firstLine(e));
    }
  }

  static List<Element> descendants(Document document, String name) {
    return elements(document.getElementsByTagName(name));
  }

  static List<Element> children(Element parent, String name) {
    return elements(parent.getChildNodes()).stream()
        .filter(child -> child.getTagName().equals(name))
        .toList();
  }

  /** The number of an attribute; 0 when there is none. */
  static int number(Element element, String attribute) {
    String text = element.getAttribute(attribute);
    try {
      return text.isEmpty() ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }
}
