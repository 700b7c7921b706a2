package io.github.unhoard.pmd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.tree.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is thrown at it, the front end answers for every file and keeps what it promises. */
class TotalityTest {
  private static final int FILES = 30;

  @TempDir Path folder;

  @Test
  void randomSourcesAreLoweredOrRefused() {
    Lowering lowering = sources(20260101L).lower();
    for (Problem failure : lowering.failures()) {
      assertTrue(
          failure.reason().startsWith("syntax error: ")
              || failure.reason().startsWith("PMD failed on it with ")
              || failure.reason().startsWith("nested too deeply for PMD, "),
          failure.toString());
      assertEquals(1, failure.reason().lines().count());
    }
    // PMD does not recover from errors, and gives up on some classes that no compiler accepts.
    assertTrue(lowering.units().size() > FILES / 4, "units: " + lowering.units().size());
  }

  @Test
  void loweringIsDeterministic() {
    assertEquals(sources(7L).lower(), sources(7L).lower());
  }

  private SourceFolder sources(long seed) {
    SourceFolder sources = new SourceFolder(folder);
    List<String> classes = RandomJava.classes(FILES, seed);
    for (int i = 0; i < classes.size(); i++) {
      sources.add("p" + i % 7 + "/A" + i + ".java", classes.get(i));
    }
    return sources;
  }
}
