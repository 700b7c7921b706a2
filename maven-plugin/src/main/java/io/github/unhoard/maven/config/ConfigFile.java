package io.github.unhoard.maven.config;

import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.maven.source.Reasons;
import io.github.unhoard.maven.source.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code unhoard.yml}. */
public final class ConfigFile {
  /** The name it has unless the user says otherwise. */
  public static final String NAME = "unhoard.yml";

  private static final Set<String> SECTIONS = Set.of("accept", "catalog");
  private static final int MOST_CHARACTERS = 1 << 18;
  private static final int DEEPEST = 50;

  private final String name;
  private final String text;
  private final LoadSettings settings;

  private ConfigFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.settings =
        LoadSettings.builder().setLabel(name).setCodePointLimit(MOST_CHARACTERS).build();
  }

  /**
   * What {@code file} says.
   *
   * @param rules ids of all rules
   * @throws InputFault when it makes no sense, with file and line
   */
  public static Configuration read(Path file, Set<String> rules) {
    return parse(TextFile.read(file), file.toString(), rules);
  }

  static Configuration parse(String text, String name, Set<String> rules) {
    return new ConfigFile(name, text).parse(rules);
  }

  private Configuration parse(Set<String> rules) {
    if (text.length() > MOST_CHARACTERS) {
      throw new InputFault(name + " is larger than " + (MOST_CHARACTERS >> 10) + " KiB");
    }
    try {
      checkShape();
      Optional<Node> root = new Compose(settings).composeString(text);
      return root.isEmpty() ? Configuration.EMPTY : configuration(root.get(), rules);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new InputFault(name + ":" + line + ": " + Reasons.oneLine(e.getProblem()), e);
    } catch (YamlEngineException e) {
      throw new InputFault(name + ": " + Reasons.oneLine(String.valueOf(e.getMessage())), e);
    }
  }

  /**
   * Aliases are how a small file grows without end when it is read, or refers to itself; what is
   * said here needs none. Depth would cost stack.
   */
  private void checkShape() {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      Event.ID id = event.getEventId();
      if (id == Event.ID.Alias) {
        throw fault(event.getStartMark(), "aliases (*name) are not supported: write it out");
      }
      if (id == Event.ID.MappingStart || id == Event.ID.SequenceStart) {
        if (++depth > DEEPEST) {
          throw fault(event.getStartMark(), "nested deeper than " + DEEPEST);
        }
      } else if (id == Event.ID.MappingEnd || id == Event.ID.SequenceEnd) {
        depth--;
      }
    }
  }

  private InputFault fault(Optional<Mark> mark, String what) {
    return new InputFault(name + ":" + mark.map(at -> at.getLine() + 1).orElse(1) + ": " + what);
  }

  private Configuration configuration(Node root, Set<String> rules) {
    YamlMap sections = YamlMap.of(name, root, SECTIONS);
    List<AcceptEntry> accept = new ArrayList<>();
    for (Node entry : sections.list("accept")) {
      accept.add(AcceptSyntax.read(YamlMap.of(name, entry, AcceptSyntax.KEYS), rules));
    }
    return new Configuration(accept, sections.get("catalog").map(this::source));
  }

  /** The text of {@code node} at the line and column it has in the file. */
  private String source(Node node) {
    Mark start = node.getStartMark().orElseThrow();
    Mark end = node.getEndMark().orElseThrow();
    int from = text.offsetByCodePoints(0, start.getIndex());
    int to = text.offsetByCodePoints(0, end.getIndex());
    return "\n".repeat(start.getLine()) + " ".repeat(start.getColumn()) + text.substring(from, to);
  }
}
