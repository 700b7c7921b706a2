package io.github.unhoard.pmd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.core.tree.TreePrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sources written for one test, and what the front end makes of them. */
final class SourceFolder {
  private final Path root;
  private final List<SourceInput> inputs = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();
  private String release;

  SourceFolder(Path root) {
    this.root = root;
  }

  SourceFolder add(String path, String text) {
    return add(path, text.getBytes(StandardCharsets.UTF_8));
  }

  SourceFolder add(String path, byte[] bytes) {
    Path file = root.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    inputs.add(new SourceInput(file, path, SourceRole.MAIN));
    return this;
  }

  SourceFolder addMissing(String path) {
    inputs.add(new SourceInput(root.resolve(path), path, SourceRole.MAIN));
    return this;
  }

  SourceFolder classPath(Path entry) {
    classPath.add(entry);
    return this;
  }

  SourceFolder release(String level) {
    release = level;
    return this;
  }

  /** Lowers, and checks what must hold of any lowering. */
  Lowering lower() {
    SourceSet sources = new SourceSet(inputs, classPath, StandardCharsets.UTF_8, release);
    Lowering lowering = new PmdFrontEnd().lower(sources);
    assertEquals(inputs.size(), lowering.units().size() + lowering.failures().size());
    for (CompilationUnit unit : lowering.units()) {
      assertEquals(List.of(), TreeInvariants.violations(unit, text(unit.path())), unit.path());
    }
    return lowering;
  }

  String text(String path) {
    try {
      return new String(Files.readAllBytes(root.resolve(path)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All units as text; fails when there are failures or warnings. */
  String print() {
    Lowering lowering = lower();
    assertEquals(List.of(), lowering.failures());
    assertEquals(List.of(), lowering.warnings());
    StringBuilder printed = new StringBuilder();
    lowering.units().forEach(each -> printed.append(TreePrinter.print(each)));
    return printed.toString();
  }
}
