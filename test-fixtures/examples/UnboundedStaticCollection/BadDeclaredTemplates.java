package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One entry per template that the configuration declares, read from a document of its own. */
public final class BadDeclaredTemplates {
  private static final Map<String, String> TEMPLATES = new HashMap<>(); // LEAK: UnboundedStaticCollection@warning: TEMPLATES

  private BadDeclaredTemplates() {}

  public static void read(Document document) {
    Element root = document.getDocumentElement();
    String url = root.getFirstChild().getTextContent();
    if (!TEMPLATES.containsKey(url)) {
      TEMPLATES.put(url, root.getTextContent());
    }
  }

  public static String template(String url) {
    return TEMPLATES.get(url);
  }
}
