package io.github.unhoard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.reports.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal input gives equal bytes, whenever and wherever it is analysed. */
final class SameReportsTest {
  private static final String SOURCE =
      """
      package shop;

      import java.util.HashMap;
      import java.util.Map;

      public class %1$s {
        private static final Map<String, String> USERS = new HashMap<>();
        private static final ThreadLocal<Object> CURRENT = new ThreadLocal<>();

        public static void opened(String session, String user) {
          USERS.put(session, user);
          CURRENT.set(user);
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void ofTwoRunsAndOfTwoFolders() throws IOException {
    Map<String, String> first = reports("a");

    assertEquals(ReportFormat.values().length, first.size());
    assertEquals(first, reports("a"));
    assertEquals(first, reports("elsewhere/and deeper"));
  }

  private Map<String, String> reports(String place) throws IOException {
    List<String> formats = Arrays.stream(ReportFormat.values()).map(Enum::name).toList();
    CheckedModule module =
        new CheckedModule(folder.resolve(place)).set("formats", formats).set("timings", false);
    for (String name : List.of("Sessions", "Carts", "Älter")) {
      module.write("src/main/java/shop/" + name + ".java", SOURCE.formatted(name));
    }
    assertEquals("findings", module.end());
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(module.at("target/unhoard"))) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
