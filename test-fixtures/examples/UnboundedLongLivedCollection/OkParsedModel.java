package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A model of a descriptor, made per parse, with adders, getters and a merge. */
public class OkParsedModel {
  private final Map<String, String> contextParameters = new LinkedHashMap<>();
  private final Map<String, Servlet> servlets = new LinkedHashMap<>();
  private final List<String> welcomeFiles = new ArrayList<>();

  public void addContextParameter(String name, String value) {
    contextParameters.put(name, value);
  }

  public void addServlet(Servlet servlet) {
    servlets.put(servlet.name(), servlet);
  }

  public void addWelcomeFile(String file) {
    welcomeFiles.add(file);
  }

  public void merge(OkParsedModel other) {
    contextParameters.putAll(other.contextParameters);
    other.servlets.values().forEach(this::addServlet);
    welcomeFiles.addAll(other.welcomeFiles);
  }

  public Map<String, Servlet> getServlets() {
    return servlets;
  }

  /** Read only from a stream. */
  public static OkParsedModel parse(Iterable<String> lines) {
    OkParsedModel model = new OkParsedModel();
    for (String line : lines) {
      model.addServlet(new Servlet(line));
    }
    return model;
  }

  /** A declaration. */
  public record Servlet(String name) {}
}
