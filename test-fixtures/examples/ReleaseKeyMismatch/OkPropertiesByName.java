package examples.releasekeymismatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Each property of a record is a collection of its own, and the getter is one for all. */
public class OkPropertiesByName {
  private Set<Integer> groups = new HashSet<>();

  public void read(Record settings) {
    groups = settings.property("groups");
  }

  public void addGroup(int group) {
    groups.add(group);
  }

  public void addParents(Record settings, String older) {
    Collection<String> parents = settings.property("parents");
    if (parents == null) {
      parents = new ArrayList<>();
    }
    if (!parents.contains(older)) {
      parents.add(older);
    }
    settings.property("groups", groups);
  }

  /** Values by name. */
  public static class Record {
    private final Map<String, Object> values = new HashMap<>();

    @SuppressWarnings("unchecked")
    public <T> T property(String name) {
      return (T) values.get(name);
    }

    public Record property(String name, Object value) {
      values.put(name, value);
      return this;
    }
  }
}
