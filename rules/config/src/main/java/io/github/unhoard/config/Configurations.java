package io.github.unhoard.config;

import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fingerprint;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.frontend.UnreadableSource;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The analysis of configuration files; the one entry to this module. */
public final class Configurations {

  /** The rule that its findings belong to. */
  public static final String RULE = "CacheWithoutEviction";

  static final int MAX_BYTES = 4 << 20;
  private static final Set<String> PROVIDERS = Set.of("ehcache", "infinispan", "hazelcast");

  private Configurations() {}

  /** Whether a file of this name configures caches, as far as the name tells. */
  public static boolean isConfiguration(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    boolean provider = PROVIDERS.stream().anyMatch(name::contains);
    return isXml(name) && provider
        || isYaml(name) && name.contains("hazelcast")
        || (isYaml(name) || name.endsWith(".properties")) && isSpring(name);
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml");
  }

  private static boolean isYaml(String name) {
    return name.endsWith(".yml") || name.endsWith(".yaml");
  }

  private static boolean isSpring(String name) {
    return name.startsWith("application.")
        || name.startsWith("application-")
        || name.startsWith("bootstrap.")
        || name.startsWith("bootstrap-");
  }

  /**
   * Judges {@code files}, each by itself, in the order of their paths. A file that cannot be read
   * is a problem of the result.
   */
  public static ConfigurationResult analyze(List<SourceInput> files) {
    Set<Finding> findings = new TreeSet<>();
    Set<Problem> problems = new TreeSet<>();
    for (SourceInput file : files) {
      try {
        String text = text(file);
        for (Suspect suspect : judge(file, text)) {
          findings.add(finding(file, text, suspect));
        }
      } catch (UnreadableConfiguration e) {
        problems.add(new Problem(file.path(), e.line(), e.getMessage(), false));
      } catch (IOException e) {
        problems.add(UnreadableSource.problem(file.path(), e));
      }
    }
    return new ConfigurationResult(List.copyOf(findings), List.copyOf(problems));
  }

  /** Whether one of {@code files} chooses what Spring Boot caches with; unreadable ones may. */
  static boolean setsCacheType(List<SourceInput> files) {
    for (SourceInput file : files) {
      String name = file.file().getFileName().toString().toLowerCase(Locale.ROOT);
      try {
        if (isSpring(name)
            && SpringCheck.setsType(
                isYaml(name) ? YamlReader.read(text(file)) : PropertiesReader.read(text(file)))) {
          return true;
        }
      } catch (UnreadableConfiguration | IOException e) {
        return true;
      }
    }
    return false;
  }

  private static String text(SourceInput file) throws IOException, UnreadableConfiguration {
    if (Files.size(file.file()) > MAX_BYTES) {
      throw new UnreadableConfiguration(0, "larger than 4 MiB, not analysed");
    }
    String text = new String(Files.readAllBytes(file.file()), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static List<Suspect> judge(SourceInput file, String text) throws UnreadableConfiguration {
    String name = file.file().getFileName().toString().toLowerCase(Locale.ROOT);
    if (isXml(name)) {
      Setting root = XmlReader.read(text);
      return switch (root.name()) {
        case "ehcache", "config" -> EhcacheCheck.of(root);
        case "infinispan" -> InfinispanCheck.of(root);
        case "hazelcast", "hazelcast-client" -> HazelcastCheck.ofXml(root);
        default -> List.of();
      };
    }
    List<Setting> documents = isYaml(name) ? YamlReader.read(text) : PropertiesReader.read(text);
    if (isSpring(name)) {
      return SpringCheck.of(documents);
    }
    List<Suspect> found = new ArrayList<>();
    documents.forEach(document -> found.addAll(HazelcastCheck.ofYaml(document)));
    return found;
  }

  private static Finding finding(SourceInput file, String text, Suspect suspect) {
    String name = file.file().getFileName().toString();
    Location place = new Location(file.path(), rangeOf(text, suspect.line()));
    return new Finding(
        RULE,
        suspect.tier(),
        place,
        name,
        suspect.symbol(),
        suspect.message(),
        List.of(new Evidence(Evidence.Role.BOUND, suspect.reason(), place)),
        List.of(),
        Fingerprint.of(RULE, name, suspect.symbol()));
  }

  /** The text of a line, without the blanks around it. */
  private static SourceRange rangeOf(String text, int line) {
    int start = 0;
    for (int at = 1; at < line && text.indexOf('\n', start) >= 0; at++) {
      start = text.indexOf('\n', start) + 1;
    }
    int end = text.indexOf('\n', start);
    String content = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    int indent = content.length() - content.stripLeading().length();
    return new SourceRange(
        line, indent + 1, line, content.length() + 1, start + indent, start + content.length());
  }
}
