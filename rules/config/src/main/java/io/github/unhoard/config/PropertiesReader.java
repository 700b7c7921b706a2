package io.github.unhoard.config;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads a properties file with line numbers; {@code #---} begins another document. */
final class PropertiesReader {
  private PropertiesReader() {}

  /** One root without name per document, whose children are the properties. */
  static List<Setting> read(String text) throws UnreadableConfiguration {
    List<Setting> documents = new ArrayList<>();
    List<Setting> properties = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripLeading();
      if (line.startsWith("#---") || line.startsWith("!---")) {
        documents.add(new Setting("", "", 1, List.copyOf(properties)));
        properties.clear();
      }
      if (line.isEmpty() || line.startsWith("#") || line.startsWith("!")) {
        continue;
      }
      int first = i;
      StringBuilder logical = new StringBuilder(line);
      while (isContinued(lines.get(i)) && i + 1 < lines.size()) {
        logical.append('\n').append(lines.get(++i));
      }
      property(logical.toString(), first + 1, properties);
    }
    documents.add(new Setting("", "", 1, List.copyOf(properties)));
    return documents;
  }

  private static boolean isContinued(String line) {
    int slashes = 0;
    while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  /** The JDK's own reader takes the one property apart. */
  private static void property(String logical, int line, List<Setting> into)
      throws UnreadableConfiguration {
    Properties one = new Properties();
    try {
      one.load(new StringReader(logical));
    } catch (IllegalArgumentException e) {
      throw new UnreadableConfiguration(line, "no well-formed property: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("a text cannot fail to be read", e);
    }
    one.forEach(
        (key, value) -> into.add(new Setting(key.toString(), value.toString(), line, List.of())));
  }
}
