package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;

/** One per compiled file. */
public class OkOwnerIsShortLived {
  private final Map<String, String> imports = new LinkedHashMap<>(16, 0.75f, true);
  private final StringBuilder output = new StringBuilder();

  public void use(String simpleName, String qualifiedName) {
    imports.put(simpleName, qualifiedName);
    output.append(simpleName);
  }

  public String finish() {
    StringBuilder header = new StringBuilder();
    imports.values().forEach(name -> header.append("import ").append(name).append(";\n"));
    return header.append(output).toString();
  }
}
