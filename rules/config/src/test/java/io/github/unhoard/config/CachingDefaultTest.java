package io.github.unhoard.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.AnnotationNode;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.core.tree.TypeRef;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CachingDefaultTest {
  private static final SourceRange RANGE = new SourceRange(3, 1, 3, 15, 20, 34);
  private static final String BOOT =
      "org/springframework/boot/autoconfigure/cache/CacheAutoConfiguration.class";
  private static final String CAFFEINE = "com/github/benmanes/caffeine/cache/Caffeine.class";

  @TempDir Path folder;

  @Test
  void reportsBootWithoutLibrary() throws IOException {
    List<Finding> found = CachingDefault.analyze(application(), jars(BOOT), List.of());
    assertEquals(1, found.size());
    assertEquals(Tier.WARNING, found.get(0).tier());
    assertEquals("CacheWithoutEviction", found.get(0).rule());
    assertEquals("App", found.get(0).symbol());
    assertEquals(3, found.get(0).location().range().startLine());
  }

  @Test
  void staysSilentWhereSomethingElseDecides() throws IOException {
    assertSilent(application(), List.of());
    assertSilent(application(), jars("org/springframework/cache/Cache.class"));
    assertSilent(application(), jars(BOOT, CAFFEINE));
    assertSilent(List.of(unit("App", "EnableCaching", "void", "Override")), jars(BOOT));
    assertSilent(List.of(application().get(1)), jars(BOOT));
    CompilationUnit own =
        unit("Caches", "Configuration", "org.springframework.cache.CacheManager", "Bean");
    assertSilent(List.of(application().get(0), application().get(1), own), jars(BOOT));
    Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");
    assertSilent(application(), List.of(jars(BOOT).get(0), broken));
    assertSilent(application(), List.of(jars(BOOT).get(0), folder.resolve("missing.jar")));
  }

  @Test
  void staysSilentWhereTheTypeIsChosen() throws IOException {
    Path file = Files.writeString(folder.resolve("application.yml"), "spring.cache.type: none\n");
    List<SourceInput> chosen = List.of(new SourceInput(file, "application.yml", SourceRole.MAIN));
    assertEquals(List.of(), CachingDefault.analyze(application(), jars(BOOT), chosen));
    Files.writeString(file, "server.port: 80\n");
    assertEquals(1, CachingDefault.analyze(application(), jars(BOOT), chosen).size());
  }

  private static void assertSilent(List<CompilationUnit> units, List<Path> classPath) {
    assertEquals(List.of(), CachingDefault.analyze(units, classPath, List.of()));
  }

  private static List<CompilationUnit> application() {
    return List.of(
        unit("App", "EnableCaching", "void", "Override"),
        unit("Prices", "Service", "java.lang.String", "Cacheable"));
  }

  private List<Path> jars(String... entries) throws IOException {
    Path jar = folder.resolve(entries.length + "-" + entries[0].length() + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String each : entries) {
        zip.putNextEntry(new ZipEntry(each));
      }
    }
    return List.of(jar);
  }

  /** A class with one annotation, and one method with another. */
  private static CompilationUnit unit(
      String name, String annotation, String returned, String annotationOfMethod) {
    MethodNode method =
        new MethodNode(
            "shop." + name,
            "method",
            MethodNode.Kind.METHOD,
            List.of(),
            TypeRef.named(returned),
            Set.of(),
            List.of(annotation(annotationOfMethod)),
            null,
            RANGE,
            RANGE);
    ClassNode type =
        new ClassNode(
            "shop." + name,
            ClassNode.Kind.CLASS,
            null,
            false,
            TypeRef.named("shop." + name),
            null,
            List.of(),
            Set.of(),
            List.of(annotation(annotation)),
            List.of(),
            List.of(method),
            List.of(),
            RANGE,
            RANGE);
    return new CompilationUnit(
        "shop/" + name + ".java", SourceRole.MAIN, "shop", List.of(type), List.of(), "");
  }

  private static AnnotationNode annotation(String name) {
    return new AnnotationNode(
        TypeRef.named("org.springframework.cache.annotation." + name), Map.of(), RANGE);
  }
}
