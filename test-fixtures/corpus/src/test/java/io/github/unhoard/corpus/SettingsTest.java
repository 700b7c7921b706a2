package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.unhoard.core.finding.Tier;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void emptyOptionsMeanTheDefaults() {
    Settings settings = Settings.of(properties("corpus.manifest", "", "corpus.jobs", ""));
    assertEquals(Settings.Mode.HISTORY, settings.mode());
    assertEquals(Path.of("data", "history.csv"), settings.manifest());
    assertEquals(Set.of(), settings.ids());
    assertEquals(2, settings.jobs());
    assertEquals(Tier.ERROR, settings.tier());
  }

  @Test
  void idsAreSeparatedByCommas() {
    assertEquals(Set.of("a", "b"), Settings.of(properties("corpus.ids", "b, a,")).ids());
  }

  @Test
  void theTierIsNamedInAnyCase() {
    assertEquals(Tier.WARNING, Settings.of(properties("corpus.tier", "WARNING")).tier());
  }

  @Test
  void wrongOptionsAreNamed() {
    assertEquals(
        "corpus.mode is history or precision, not 'recall'",
        refused(properties("corpus.mode", "recall")));
    assertEquals(
        "corpus.tier is error or warning or info, not 'fatal'",
        refused(properties("corpus.tier", "fatal")));
    assertEquals(
        "corpus.jobs must be a number, not 'many'", refused(properties("corpus.jobs", "many")));
    assertEquals(
        "corpus.peers needs corpus.mode=history and corpus.scope=file",
        refused(properties("corpus.peers", "pmd", "corpus.pmd", "g:p:1")));
    assertEquals("corpus.output is not set", refused(properties("corpus.output", "")));
  }

  private static String refused(Properties properties) {
    return assertThrows(IllegalArgumentException.class, () -> Settings.of(properties)).getMessage();
  }

  private static Properties properties(String... pairs) {
    Properties properties = new Properties();
    properties.setProperty("corpus.data", "data");
    properties.setProperty("corpus.output", "out");
    properties.setProperty("corpus.localRepository", "local");
    properties.setProperty("corpus.repository", "remote");
    for (int i = 0; i < pairs.length; i += 2) {
      properties.setProperty(pairs[i], pairs[i + 1]);
    }
    return properties;
  }
}
