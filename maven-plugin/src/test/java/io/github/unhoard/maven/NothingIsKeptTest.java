package io.github.unhoard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Maven daemon runs one build after the other in one JVM, with the classes of the first. */
final class NothingIsKeptTest {
  private static final String SOURCE = "src/main/java/shop/Sessions.java";
  private static final String LEAK =
      """
      package shop;

      import java.util.HashMap;
      import java.util.Map;

      public class Sessions {
        private static final Map<String, String> USERS = new HashMap<>();

        public static void opened(String session, String user) {
          USERS.put(session, user);
        }
      }
      """;
  private static final String REPAIRED =
      LEAK.replace(
          "  public static",
          """
            public static void closed(String session) {
              USERS.remove(session);
            }

            public static\
          """);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"javac", "javaparser", "pmd"})
  void eachRunReadsWhatIsThereThen(String engine) throws IOException {
    assertEquals("findings", build(engine).write(SOURCE, LEAK).end());
    String first = build(engine).report();
    assertEquals("passes", build(engine).write(SOURCE, REPAIRED).end());
    String second = build(engine).report();
    assertEquals("findings", build(engine).write(SOURCE, LEAK).end());

    assertNotEquals(first, second);
    assertEquals(first, build(engine).report());
  }

  @Test
  void settingsOfOneRunAreNotThoseOfTheNext() throws IOException {
    String configuration =
        """
        accept:
          - rule: UnboundedStaticCollection
            symbol: shop.Sessions#USERS
            reason: few users
        """;
    assertEquals("findings", build("auto").write(SOURCE, LEAK).end());
    assertEquals("passes", build("auto").write("unhoard.yml", configuration).end());
    assertEquals("findings", build("auto").without("unhoard.yml").end());
    assertEquals(
        "passes", build("auto").set("excludeRules", List.of("UnboundedStaticCollection")).end());
    assertEquals("findings", build("auto").end());
  }

  private CheckedModule build(String engine) throws IOException {
    return new CheckedModule(folder).set("engine", engine).set("timings", false);
  }
}
