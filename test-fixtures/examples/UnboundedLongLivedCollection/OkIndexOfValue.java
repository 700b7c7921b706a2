package examples.unboundedlonglivedcollection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** That a class has a constant for nothing does not make its other objects live long. */
public class OkIndexOfValue {
  public static final OkIndexOfValue EMPTY = new OkIndexOfValue(List.of());

  private final List<String> files;
  private final Map<String, Integer> positions = new HashMap<>();

  public OkIndexOfValue(List<String> files) {
    this.files = files;
  }

  public int positionOf(String fileName) {
    return positions.computeIfAbsent(fileName, files::indexOf);
  }
}
