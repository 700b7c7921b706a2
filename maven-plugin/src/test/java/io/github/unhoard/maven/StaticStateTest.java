package io.github.unhoard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.config.Configurations;
import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.javac.JavacFrontEnd;
import io.github.unhoard.javaparser.JavaParserFrontEnd;
import io.github.unhoard.pmd.PmdFrontEnd;
import io.github.unhoard.reports.Report;
import io.github.unhoard.reports.ReportFormat;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs change nothing that static fields lead to, so that a Maven daemon, which keeps the classes,
 * keeps nothing of a build. That the fields themselves are final is asserted by the architecture
 * tests.
 */
final class StaticStateTest {
  private static final List<Class<?>> ONE_PER_JAR =
      List.of(
          CheckMojo.class,
          Analyzer.class,
          Configurations.class,
          JavacFrontEnd.class,
          JavaParserFrontEnd.class,
          PmdFrontEnd.class,
          Report.class);

  private static final String LEAK =
      """
      package shop;

      public class Sessions {
        private static final java.util.Map<String, Shelf> OPEN = new java.util.HashMap<>();

        public static void opened(String user, Shelf shelf) {
          OPEN.put(user, shelf);
        }
      }
      """;
  private static final String CATALOG =
      """
      catalog:
        holders:
          shop.Shelf: map
        methods:
          shop.Shelf:
            store: grow key=0 value=1
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"javac", "javaparser", "pmd"})
  void isTheSameAfterARun(String engine) throws Exception {
    String before = state();
    List<String> formats = Arrays.stream(ReportFormat.values()).map(Enum::name).toList();
    CheckedModule module =
        new CheckedModule(folder)
            .set("engine", engine)
            .set("formats", formats)
            .write("src/main/java/shop/Sessions.java", LEAK)
            .write("src/main/java/shop/Shelf.java", "package shop;\nclass Shelf {}\n")
            .write("src/main/resources/application.yml", "spring.cache.type: caffeine\n")
            .write("unhoard.yml", CATALOG);

    assertEquals("findings", module.end());

    assertTrue(before.length() > 100_000, "the catalogue is part of it");
    assertEquals(before, state());
  }

  /** All that static fields of ours lead to, as far as it is ours or a collection. */
  private static String state() throws Exception {
    StringBuilder state = new StringBuilder();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Class<?> each : ONE_PER_JAR) {
      for (String name : classesBeside(each)) {
        for (Field field : Class.forName(name).getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers())) {
            state.append(name).append('.').append(field.getName()).append(" = ");
            append(state, read(field, null), seen);
            state.append('\n');
          }
        }
      }
    }
    return state.toString();
  }

  private static void append(StringBuilder state, @Nullable Object value, Set<Object> seen)
      throws IllegalAccessException {
    if (value == null || value instanceof String || value instanceof Number) {
      state.append(value);
    } else if (value instanceof Enum<?> || value instanceof Boolean || value instanceof Class<?>) {
      state.append(value);
    } else if (!seen.add(value)) {
      state.append("again");
    } else if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        append(state.append(", "), Array.get(value, i), seen);
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        append(state.append(", "), entry.getKey(), seen);
        append(state.append("="), entry.getValue(), seen);
      }
    } else if (value instanceof Collection<?> collection) {
      for (Object each : collection) {
        append(state.append(", "), each, seen);
      }
    } else {
      state.append(value.getClass().getName());
      appendFields(state, value, seen);
    }
  }

  private static void appendFields(StringBuilder state, Object value, Set<Object> seen)
      throws IllegalAccessException {
    for (Class<?> type = value.getClass(); isOurs(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          append(state.append(' ').append(field.getName()).append('='), read(field, value), seen);
        }
      }
    }
  }

  /** Lambdas are not: what one holds no other code can change. */
  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("io.github.unhoard.") && !type.isHidden();
  }

  private static @Nullable Object read(Field field, @Nullable Object owner)
      throws IllegalAccessException {
    field.setAccessible(true);
    return field.get(owner);
  }

  private static Set<String> classesBeside(Class<?> type) throws Exception {
    URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
    if (Files.isDirectory(Path.of(place))) {
      return classesBelow(Path.of(place));
    }
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
      return classesBelow(jar.getPath("/"));
    }
  }

  private static Set<String> classesBelow(Path root) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.startsWith("io/github/unhoard/") && file.endsWith(".class"))
          .filter(file -> !file.endsWith("package-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .forEach(names::add);
    }
    return names;
  }
}
