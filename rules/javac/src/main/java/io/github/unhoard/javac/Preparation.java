package io.github.unhoard.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Decides which files to compile together: those that only parse in an older spelling or at an
 * older level, and those that declare a class again, each need a run of their own.
 */
final class Preparation {
  /** Further declarations of a class are compiled with the rest of the sources this often. */
  private static final int LAYERS_WITH_CONTEXT = 3;

  private final BiFunction<List<SourceFile>, SourceLevel, CompilerRun> compiler;
  private final Map<SourceFile, SourceFile> respelt = new HashMap<>();
  private final Set<SourceFile> old = new HashSet<>();
  private final Map<SourceFile, Set<String>> classes = new LinkedHashMap<>();

  Preparation(BiFunction<List<SourceFile>, SourceLevel, CompilerRun> compiler) {
    this.compiler = compiler;
  }

  /**
   * The rounds in which to compile what {@code run} parsed; a single one of the very same files
   * when nothing is unusual about them.
   */
  List<Round> rounds(
      CompilerRun run, Map<SourceFile, CompilationUnitTree> parsed, SourceLevel level) {
    List<SourceFile> broken = new ArrayList<>();
    parsed.forEach(
        (file, tree) -> {
          classes.put(file, declaredClasses(tree));
          if (!run.syntaxErrors(file).isEmpty()) {
            broken.add(file);
          }
        });
    broken.removeAll(mendedBySpelling(broken, level));
    if (level.equals(SourceLevel.NEWEST)) {
      mendByLevel(broken);
    }
    return rounds(level);
  }

  private Set<SourceFile> mendedBySpelling(List<SourceFile> broken, SourceLevel level) {
    List<SourceFile> originals = new ArrayList<>();
    List<SourceFile> candidates = new ArrayList<>();
    for (SourceFile each : broken) {
      String spelling = OldIdentifiers.respelt(each.text());
      if (!spelling.equals(each.text())) {
        originals.add(each);
        candidates.add(each.respelt(spelling));
      }
    }
    Set<SourceFile> mended = new HashSet<>();
    if (candidates.isEmpty()) {
      return mended;
    }
    try (CompilerRun trial = compiler.apply(candidates, level)) {
      Map<SourceFile, CompilationUnitTree> trees = trial.parse();
      for (int i = 0; i < candidates.size(); i++) {
        SourceFile candidate = candidates.get(i);
        respelt.put(originals.get(i), candidate);
        classes.put(originals.get(i), declaredClasses(trees.get(candidate)));
        if (trial.syntaxErrors(candidate).isEmpty()) {
          mended.add(originals.get(i));
        }
      }
    }
    return mended;
  }

  private void mendByLevel(List<SourceFile> broken) {
    List<SourceFile> candidates =
        broken.stream().map(each -> respelt.getOrDefault(each, each)).toList();
    if (candidates.isEmpty()) {
      return;
    }
    try (CompilerRun trial = compiler.apply(candidates, SourceLevel.BEFORE_NEW_KEYWORDS)) {
      Map<SourceFile, CompilationUnitTree> trees = trial.parse();
      for (int i = 0; i < candidates.size(); i++) {
        SourceFile candidate = candidates.get(i);
        if (trial.syntaxErrors(candidate).isEmpty()) {
          old.add(broken.get(i));
          classes.put(broken.get(i), declaredClasses(trees.get(candidate)));
        }
      }
    }
  }

  /** The qualified names of the top-level classes of a unit. */
  static Set<String> declaredClasses(CompilationUnitTree unit) {
    Set<String> names = new LinkedHashSet<>();
    String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    for (Tree each : unit.getTypeDecls()) {
      if (each instanceof ClassTree type) {
        names.add(prefix + type.getSimpleName());
      }
    }
    return names;
  }

  private List<Round> rounds(SourceLevel level) {
    List<List<SourceFile>> layers = layers();
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      List<SourceFile> files = new ArrayList<>(layers.get(i));
      if (i > 0 && i <= LAYERS_WITH_CONTEXT) {
        files.addAll(context(layers.get(0), layers.get(i)));
      }
      addRound(rounds, files, layers.get(i), false, level);
      addRound(rounds, files, layers.get(i), true, SourceLevel.BEFORE_NEW_KEYWORDS);
    }
    return rounds;
  }

  private void addRound(
      List<Round> rounds,
      List<SourceFile> files,
      List<SourceFile> layer,
      boolean isOld,
      SourceLevel level) {
    Set<SourceFile> wanted = new LinkedHashSet<>();
    for (SourceFile each : layer) {
      if (old.contains(each) == isOld) {
        wanted.add(respelt.getOrDefault(each, each));
      }
    }
    if (!wanted.isEmpty()) {
      // The compiler attributes in this order, so that it can stop once it is past the wanted ones.
      Set<SourceFile> ordered = new LinkedHashSet<>(wanted);
      files.forEach(each -> ordered.add(respelt.getOrDefault(each, each)));
      rounds.add(new Round(List.copyOf(ordered), wanted, level));
    }
  }

  /** The files in as few groups as possible of which none declares a class twice. */
  private List<List<SourceFile>> layers() {
    List<List<SourceFile>> layers = new ArrayList<>();
    Map<String, Integer> declarations = new HashMap<>();
    classes.forEach(
        (file, names) -> {
          int layer =
              names.stream().mapToInt(each -> declarations.getOrDefault(each, 0)).max().orElse(0);
          names.forEach(each -> declarations.put(each, layer + 1));
          while (layers.size() <= layer) {
            layers.add(new ArrayList<>());
          }
          layers.get(layer).add(file);
        });
    return layers;
  }

  private List<SourceFile> context(List<SourceFile> first, List<SourceFile> layer) {
    Set<String> taken = new HashSet<>();
    layer.forEach(each -> taken.addAll(classes.get(each)));
    List<SourceFile> context = new ArrayList<>();
    for (SourceFile each : first) {
      if (classes.get(each).stream().noneMatch(taken::contains)) {
        context.add(each);
      }
    }
    return context;
  }
}
