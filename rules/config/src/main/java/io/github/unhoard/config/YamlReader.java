package io.github.unhoard.config;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the documents of a YAML file with line numbers. */
final class YamlReader {

  /** How many nodes a file may have, aliases counted each time they are used. */
  private static final int MAX_NODES = 200_000;

  private static final int MAX_DEPTH = 100;

  private int nodes;

  private YamlReader() {}

  /** One root without name per document. */
  static List<Setting> read(String yaml) throws UnreadableConfiguration {
    YamlReader reader = new YamlReader();
    List<Setting> documents = new ArrayList<>();
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setCodePointLimit(Configurations.MAX_BYTES)
              // What an alias costs is counted below, where it is spent.
              .setMaxAliasesForCollections(Integer.MAX_VALUE)
              .build();
      // Maven fills in values that begin with @, which YAML does not allow.
      String filled = yaml.replace(": @", ": x");
      for (Node document : new Compose(settings).composeAllFromString(filled)) {
        documents.add(reader.setting("", document, lineOf(document), 0));
      }
      return documents;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(mark -> mark.getLine() + 1).orElse(0);
      throw new UnreadableConfiguration(line, "no well-formed YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new UnreadableConfiguration(0, "no well-formed YAML: " + e.getMessage());
    }
  }

  private Setting setting(String name, Node node, int line, int depth)
      throws UnreadableConfiguration {
    if (++nodes > MAX_NODES || depth > MAX_DEPTH) {
      throw new UnreadableConfiguration(
          line, "too much YAML with its aliases written out, not analysed");
    }
    if (node instanceof ScalarNode scalar) {
      return new Setting(name, scalar.getValue(), line, List.of());
    }
    List<Setting> children = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node each : sequence.getValue()) {
        children.add(setting("-", each, lineOf(each), depth + 1));
      }
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple each : mapping.getValue()) {
        if (each.getKeyNode() instanceof ScalarNode key) {
          children.add(setting(key.getValue(), each.getValueNode(), lineOf(key), depth + 1));
        }
      }
    }
    return new Setting(name, "", line, List.copyOf(children));
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
