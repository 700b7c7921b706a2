package io.github.unhoard.maven.ci;

import static java.util.regex.Pattern.DOTALL;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Maven is told of the plugin: its goals and properties. */
public final class PluginDescriptor {
  private static final String FILE = "/META-INF/maven/plugin.xml";

  private PluginDescriptor() {}

  /** The goals. */
  public static Set<String> goals() throws IOException {
    return all("<goal>(\\w+)</goal>");
  }

  /** The properties, without {@code unhoard.}. */
  public static Set<String> properties() throws IOException {
    return all("\\$\\{unhoard\\.(\\w+)}");
  }

  /** Of the parameters of {@code goal} that have a property: how Maven reads each, by property. */
  public static Map<String, String> parameters(String goal) throws IOException {
    Matcher configuration =
        Pattern.compile("<goal>" + goal + "</goal>.*?<configuration>(.*?)</configuration>", DOTALL)
            .matcher(text());
    Map<String, String> found = new TreeMap<>();
    if (configuration.find()) {
      Matcher each =
          Pattern.compile("<(\\w+ [^>]*)>\\$\\{unhoard\\.(\\w+)}").matcher(configuration.group(1));
      while (each.find()) {
        found.put(each.group(2), each.group(1));
      }
    }
    return found;
  }

  private static Set<String> all(String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(text());
    Set<String> found = new TreeSet<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String text() throws IOException {
    try (InputStream in = PluginDescriptor.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
