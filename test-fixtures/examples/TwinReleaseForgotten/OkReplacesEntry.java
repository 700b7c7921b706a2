package examples.twinreleaseforgotten;

import java.util.HashMap;
import java.util.Map;
import jakarta.inject.Singleton;

/** The removal makes way for a new entry in the same method; both maps keep one per path. */
@Singleton
public class OkReplacesEntry {
  private final Map<String, String[]> columns = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();

  public OkReplacesEntry(Map<String, String> mapping) {
    mapping.forEach(this::map);
  }

  private void map(String path, String column) {
    if (types.containsKey(path)) {
      types.remove(path);
    }
    types.put(path, column.getClass().getName());
    columns.put(path, new String[] {column});
  }

  public String type(String path) {
    return types.get(path) + columns.get(path).length;
  }
}
