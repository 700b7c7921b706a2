package io.github.unhoard.maven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.maven.source.SourceFile;
import io.github.unhoard.maven.source.SourceModule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BatchesTest {

  @Test
  void modulesWithDistinctTypesAreCompiledTogether() {
    assertEquals(
        List.of(List.of("x/A.java", "y/B.java")), batches(module("x", "A"), module("y", "B")));
  }

  @Test
  void modulesThatShareATypeAreNot() {
    assertEquals(
        List.of(List.of("x/Main.java", "z/Other.java"), List.of("y/Main.java", "y/Help.java")),
        batches(module("x", "Main"), module("y", "Main", "Help"), module("z", "Other")));
  }

  @Test
  void repeatedTypeWithinAModuleGoesAlone() {
    assertEquals(List.of(List.of("x/A.java"), List.of("x/A.java")), batches(module("x", "A", "A")));
  }

  @Test
  void batchHasTheClassPathsOfItsModules() {
    Path shared = Path.of("shared.jar");
    List<SourceModule> batches =
        Batches.of(
            List.of(
                module("x", "A").withClassPath(List.of(shared, Path.of("x.jar"))),
                module("y", "B").withClassPath(List.of(Path.of("y.jar"), shared))));

    assertEquals(List.of(shared, Path.of("x.jar"), Path.of("y.jar")), batches.get(0).classPath());
  }

  private static List<List<String>> batches(SourceModule... modules) {
    return Batches.of(List.of(modules)).stream()
        .map(batch -> batch.files().stream().map(file -> file.input().path()).toList())
        .toList();
  }

  private static SourceModule module(String name, String... types) {
    List<SourceFile> files =
        Arrays.stream(types).map(type -> file(name + "/" + type + ".java", type)).toList();
    return new SourceModule(name, files, List.of());
  }

  private static SourceFile file(String path, String type) {
    return new SourceFile(new SourceInput(Path.of(path), path, SourceRole.MAIN), type, "");
  }
}
