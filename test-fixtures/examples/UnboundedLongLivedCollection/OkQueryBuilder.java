package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nothing says that a builder lives long. */
public class OkQueryBuilder {
  private final List<String> columns = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  public OkQueryBuilder select(String column) {
    columns.add(column);
    return this;
  }

  public OkQueryBuilder where(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  public String build() {
    return "select " + String.join(", ", columns) + " where " + parameters.keySet();
  }
}
