package io.github.unhoard.config;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML with line numbers; neither DTDs nor anything outside the file is ever looked at. */
final class XmlReader {
  private static final int MAX_DEPTH = 100;

  private XmlReader() {}

  /** The root element of {@code xml}. */
  static Setting read(String xml) throws UnreadableConfiguration {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Some JDKs have a limit of their own, and other words for it.
    factory.setProperty("jdk.xml.maxElementDepth", 0);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      try {
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
          reader.next();
        }
        Setting root = element(reader, 0);
        while (reader.hasNext()) {
          reader.next();
        }
        return root;
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      String message = String.valueOf(e.getMessage());
      int text = message.indexOf("Message: ");
      throw new UnreadableConfiguration(
          line, "no well-formed XML: " + (text < 0 ? message : message.substring(text + 9)));
    }
  }

  private static Setting element(XMLStreamReader reader, int depth)
      throws XMLStreamException, UnreadableConfiguration {
    int line = reader.getLocation().getLineNumber();
    if (depth > MAX_DEPTH) {
      throw new UnreadableConfiguration(line, "elements lie more than 100 deep in each other");
    }
    String name = reader.getLocalName();
    List<Setting> children = new ArrayList<>();
    String namespace = reader.getNamespaceURI();
    if (depth == 0 && namespace != null) {
      children.add(new Setting("xmlns", namespace, line, List.of()));
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      children.add(
          new Setting(
              reader.getAttributeLocalName(i), reader.getAttributeValue(i), line, List.of()));
    }
    StringBuilder text = new StringBuilder();
    while (true) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element(reader, depth + 1));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return new Setting(name, text.toString().strip(), line, List.copyOf(children));
      }
    }
  }
}
