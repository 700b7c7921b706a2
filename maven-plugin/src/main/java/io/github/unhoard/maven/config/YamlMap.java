package io.github.unhoard.maven.config;

import io.github.unhoard.maven.select.Spelling;
import io.github.unhoard.maven.source.InputFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping of a YAML file whose keys are known, and which knows the line of each. */
final class YamlMap {
  private final String file;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private YamlMap(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** The mapping that {@code node} must be; it may have no key but {@code known}. */
  static YamlMap of(String file, Node node, Set<String> known) {
    YamlMap map = new YamlMap(file, node);
    if (!(node instanceof MappingNode mapping)) {
      throw map.fault(node, "should have " + String.join(", ", new TreeSet<>(known)));
    }
    for (NodeTuple each : mapping.getValue()) {
      String key = map.scalar(each.getKeyNode(), "a key");
      if (!known.contains(key)) {
        throw map.fault(
            each.getKeyNode(),
            "unknown key '" + key + "'" + Spelling.hint(key, new TreeSet<>(known)));
      }
      if (map.values.put(key, each.getValueNode()) != null) {
        throw map.fault(each.getKeyNode(), "'" + key + "' is there twice");
      }
    }
    return map;
  }

  Optional<Node> get(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !isEmpty(value));
  }

  /** The elements under {@code key}; none when it is absent. */
  List<Node> list(String key) {
    Optional<Node> value = get(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw fault(value.get(), "'" + key + "' should be a list: start each entry with '- '");
  }

  /** The text under {@code key}; blank counts as absent. */
  Optional<String> text(String key) {
    return get(key)
        .map(value -> scalar(value, "'" + key + "'").strip())
        .filter(text -> !text.isEmpty());
  }

  /** File and line of the mapping. */
  String where() {
    return file + ":" + line(node);
  }

  /** A fault at {@code key}, or at the whole where it is absent. */
  InputFault faultAt(String key, String what) {
    return fault(values.getOrDefault(key, node), what);
  }

  private String scalar(Node value, String what) {
    if (value instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw fault(value, what + " should be a text");
  }

  private static boolean isEmpty(Node value) {
    return value.getTag().equals(Tag.NULL);
  }

  private InputFault fault(Node at, String what) {
    return new InputFault(file + ":" + line(at) + ": " + what);
  }

  private static int line(Node at) {
    return at.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
