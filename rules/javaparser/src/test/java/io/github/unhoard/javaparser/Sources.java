package io.github.unhoard.javaparser;

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

/** Source files in a folder of a test's own, and what the front end makes of them. */
final class Sources {
  private final Path folder;
  private final List<SourceInput> inputs = new ArrayList<>();

  Sources(Path folder) {
    this.folder = folder;
  }

  /** Adds a file that is analysed. */
  Sources with(String path, String text) {
    inputs.add(new SourceInput(write(path, text), path, SourceRole.MAIN));
    return this;
  }

  /** Adds a file that lies there but is not analysed. */
  Sources beside(String path, String text) {
    write(path, text);
    return this;
  }

  private Path write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<SourceInput> inputs() {
    return inputs;
  }

  Lowering lower() {
    return new JavaParserFrontEnd()
        .lower(new SourceSet(inputs, List.of(), StandardCharsets.UTF_8, null));
  }

  /** The text of a file, as read. */
  String text(String path) {
    try {
      return new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only unit, or the first by path. */
  CompilationUnit unit() {
    Lowering lowering = lower();
    if (lowering.units().isEmpty()) {
      throw new AssertionError("no unit: " + lowering.failures());
    }
    return lowering.units().get(0);
  }

  /** The first unit, printed. */
  String printed() {
    return TreePrinter.print(unit());
  }
}
