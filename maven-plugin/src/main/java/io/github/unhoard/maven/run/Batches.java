package io.github.unhoard.maven.run;

import io.github.unhoard.maven.source.SourceFile;
import io.github.unhoard.maven.source.SourceModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts modules together that a compiler can take at once, so that they see each other's types. Two
 * modules with a class of the same name, as sample projects tend to have, go to different batches.
 */
final class Batches {
  private final List<Batch> batches = new ArrayList<>();

  private Batches() {}

  /** The batches, each as one module; modules keep their order. */
  static List<SourceModule> of(List<SourceModule> modules) {
    Batches all = new Batches();
    modules.forEach(all::add);
    return all.batches.stream().map(Batch::asModule).toList();
  }

  private void add(SourceModule module) {
    Set<String> types = new HashSet<>();
    List<SourceFile> first = new ArrayList<>();
    List<SourceFile> repeated = new ArrayList<>();
    for (SourceFile file : module.files()) {
      (types.add(file.type()) ? first : repeated).add(file);
    }
    if (!first.isEmpty()) {
      place(first, types, module);
    }
    for (SourceFile file : repeated) {
      place(List.of(file), Set.of(file.type()), module);
    }
  }

  private void place(List<SourceFile> files, Set<String> types, SourceModule module) {
    Batch batch =
        batches.stream()
            .filter(each -> Collections.disjoint(each.types, types))
            .findFirst()
            .orElseGet(() -> startBatch(module.name()));
    batch.files.addAll(files);
    batch.types.addAll(types);
    batch.classPath.addAll(module.classPath());
  }

  private Batch startBatch(String name) {
    Batch batch = new Batch(name);
    batches.add(batch);
    return batch;
  }

  private static final class Batch {
    private final String name;
    private final List<SourceFile> files = new ArrayList<>();
    private final Set<String> types = new HashSet<>();
    private final Set<Path> classPath = new LinkedHashSet<>();

    Batch(String name) {
      this.name = name;
    }

    SourceModule asModule() {
      return new SourceModule(name, files, List.copyOf(classPath));
    }
  }
}
