package io.github.unhoard.maven.ci;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Maven is told of the plugin: its goals and properties. */
final class PluginDescriptor {
  private static final String FILE = "/META-INF/maven/plugin.xml";

  private PluginDescriptor() {}

  /** The goals. */
  static Set<String> goals() throws IOException {
    return all("<goal>(\\w+)</goal>");
  }

  /** The properties, without {@code unhoard.}. */
  static Set<String> properties() throws IOException {
    return all("\\$\\{unhoard\\.(\\w+)}");
  }

  private static Set<String> all(String pattern) throws IOException {
    try (InputStream in = PluginDescriptor.class.getResourceAsStream(FILE)) {
      Matcher matcher =
          Pattern.compile(pattern).matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Set<String> found = new TreeSet<>();
      while (matcher.find()) {
        found.add(matcher.group(1));
      }
      return found;
    }
  }
}
