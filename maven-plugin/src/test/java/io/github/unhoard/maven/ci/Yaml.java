package io.github.unhoard.maven.ci;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Looks into YAML files. */
final class Yaml {
  private Yaml() {}

  /** The maps, lists and scalars that {@code file} holds. */
  static Object read(Path file) throws IOException {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file.toString()).setAllowDuplicateKeys(false).build();
    return Objects.requireNonNull(new Load(settings).loadFromString(Files.readString(file)));
  }

  /** What is found below {@code node} by keys and indexes; fails where there is nothing. */
  static Object at(Object node, Object... steps) {
    Object found = node;
    for (Object step : steps) {
      Object next =
          step instanceof Integer index
              ? ((List<?>) found).get(index)
              : ((Map<?, ?>) found).get(step);
      found = Objects.requireNonNull(next, step + " is not there");
    }
    return found;
  }

  /** The text under {@code key}. */
  static String text(Object node, String key) {
    return at(node, key).toString();
  }
}
