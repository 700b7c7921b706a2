package io.github.unhoard.core.catalog;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML that people wrote, read with its line numbers, so that a fault can be shown. */
final class CatalogText {

  /** How many nodes a catalogue may have, aliases counted each time they are used. */
  private static final int MAX_NODES = 100_000;

  private static final int MAX_DEPTH = 20;

  private final String source;
  private int nodes;

  private CatalogText(String source) {
    this.source = source;
  }

  /** One value with its place: a text, a list of values or a map of keys to values. */
  record Value(int line, @Nullable String text, List<Value> list, Map<String, Value> map) {
    boolean isList() {
      return text == null && map.isEmpty();
    }

    boolean isMap() {
      return text == null && list.isEmpty();
    }
  }

  /** The one document in {@code yaml}; empty when it says nothing. */
  static Optional<Value> read(String yaml, String source) {
    CatalogText text = new CatalogText(source);
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(source).build();
      Iterator<Node> documents = new Compose(settings).composeAllFromString(yaml).iterator();
      if (!documents.hasNext()) {
        return Optional.empty();
      }
      Value value = text.value(documents.next(), 0);
      return "".equals(value.text()) ? Optional.empty() : Optional.of(value);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(mark -> mark.getLine() + 1).orElse(1);
      throw new InvalidCatalogException(source, line, "no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new InvalidCatalogException(source, 1, "no YAML: " + e.getMessage());
    }
  }

  private Value value(Node node, int depth) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    if (++nodes > MAX_NODES || depth > MAX_DEPTH) {
      throw new InvalidCatalogException(source, line, "too much, or an alias within itself");
    }
    if (node instanceof ScalarNode scalar) {
      return new Value(line, scalar.getValue(), List.of(), Map.of());
    }
    if (node instanceof SequenceNode sequence) {
      List<Value> list = new ArrayList<>();
      sequence.getValue().forEach(each -> list.add(value(each, depth + 1)));
      return new Value(line, null, list, Map.of());
    }
    Map<String, Value> map = new LinkedHashMap<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      int at = tuple.getKeyNode().getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new InvalidCatalogException(source, at, "a key must be a word");
      }
      Value content = value(tuple.getValueNode(), depth + 1);
      Value placed = new Value(at, content.text(), content.list(), content.map());
      if (map.put(key.getValue(), placed) != null) {
        throw new InvalidCatalogException(
            source, at, "'" + key.getValue() + "' is here twice; join the two");
      }
    }
    return new Value(line, null, List.of(), map);
  }
}
