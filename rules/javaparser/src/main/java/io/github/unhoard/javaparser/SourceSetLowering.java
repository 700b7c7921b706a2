package io.github.unhoard.javaparser;

import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run over a source set: first every file's declarations, then, with all of them known, every
 * file's lowering. Trees are parsed again for the second pass unless they are few, so that memory
 * does not grow with the size of the project.
 */
final class SourceSetLowering {
  /** Trees of so many characters of source are kept between the passes. */
  private static final long KEPT_CHARACTERS = 4_000_000;

  private final SourceSet sources;
  private final List<SourceInput> inputs;
  private final ClassTable classes = new ClassTable(new PlatformTypes());
  private final SiblingFiles siblings = new SiblingFiles();
  private final IndexedFile[] indexed;
  private final @Nullable CompilationUnit[] units;
  private final @Nullable Problem[] failures;
  private long keptCharacters;

  SourceSetLowering(SourceSet sources) {
    this.sources = sources;
    this.inputs = sources.files().stream().sorted(Comparator.comparing(SourceInput::path)).toList();
    this.indexed = new IndexedFile[inputs.size()];
    this.units = new CompilationUnit[inputs.size()];
    this.failures = new Problem[inputs.size()];
  }

  Lowering lower() {
    Workers.forEach(inputs.size(), this::indexing);
    Workers.forEach(1, () -> ignored -> declare());
    TypeRefs typeRefs = new TypeRefs(classes);
    Workers.forEach(inputs.size(), () -> lowering(typeRefs));
    List<CompilationUnit> lowered = new ArrayList<>();
    List<Problem> failed = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      CompilationUnit unit = units[i];
      Problem failure = failures[i];
      if (unit != null) {
        lowered.add(unit);
      } else if (failure != null) {
        failed.add(failure);
      }
    }
    Collections.sort(failed);
    return new Lowering(lowered, failed, List.of());
  }

  private Workers.Task indexing() {
    SourceFileReader reader = new SourceFileReader(sources.encoding());
    return isolated(
        index -> {
          SourceFileReader.Read read = reader.read(inputs.get(index));
          failures[index] = read.failure();
          if (read.file() != null) {
            List<ClassSyntax> types = new ArrayList<>();
            for (TypeDeclaration<?> type : read.file().types()) {
              types.add(DeclarationReader.read(type, Modifiers.Place.TOP_LEVEL));
            }
            indexed[index] =
                new IndexedFile(
                    UnitNames.of(read.file().unit()),
                    types,
                    keeps(read.file()) ? read.file() : null);
          }
        });
  }

  /** What goes wrong with one file is that file's failure. */
  private Workers.Task isolated(Workers.Task task) {
    return index -> {
      try {
        task.run(index);
      } catch (RuntimeException | Error crash) {
        failures[index] = new Problem(inputs.get(index).path(), 0, Crash.describe(crash), true);
      }
    };
  }

  private synchronized boolean keeps(ParsedFile file) {
    keptCharacters += file.text().parsed().length();
    return keptCharacters <= KEPT_CHARACTERS;
  }

  /** Makes the symbols of all files and resolves their headers, before threads share them. */
  private void declare() {
    List<SourceClassSymbol> all = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      if (indexed[i] != null) {
        all.addAll(indexed[i].declare(classes, siblings.of(inputs.get(i).file())));
      }
    }
    all.forEach(classes::declare);
    all.forEach(SourceClassSymbol::resolveHeaders);
  }

  private Workers.Task lowering(TypeRefs typeRefs) {
    SourceFileReader reader = new SourceFileReader(sources.encoding());
    return isolated(
        index -> {
          IndexedFile file = indexed[index];
          if (file == null) {
            return;
          }
          indexed[index] = null;
          ParsedFile kept = file.kept();
          SourceFileReader.Read read =
              kept != null ? new SourceFileReader.Read(kept, null) : reader.read(inputs.get(index));
          failures[index] = read.failure();
          if (read.file() != null) {
            units[index] = lower(inputs.get(index), read.file(), file, typeRefs);
          }
        });
  }

  private CompilationUnit lower(
      SourceInput input, ParsedFile parsed, IndexedFile file, TypeRefs typeRefs) {
    UnitLowering lowering = new UnitLowering(input, parsed.text(), file.scope(), classes, typeRefs);
    return lowering.lower(parsed.types(), file.symbols(), parsed.problems());
  }
}
