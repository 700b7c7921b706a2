package io.github.unhoard.javac;

import com.sun.source.tree.CompilationUnitTree;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.tree.Problem;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;

/**
 * Lowers the files of one source set in as few compiler runs as they allow. When the compiler
 * itself crashes, the file it crashes on is searched for and the others go on without it.
 */
final class Batch {
  /** Bounds the work on files that crash the compiler. */
  private static final int MAX_EXTRA_RUNS = 80;

  /** After this many crashes it is rather the class path that the compiler cannot read. */
  private static final int CRASHES_PER_CLASS_PATH = 3;

  private final JavaCompiler compiler;
  private final SourceLevel level;
  private final MissingPackages missingPackages = new MissingPackages();
  private final UnitResults results = new UnitResults();
  private List<Path> classPath;
  private int extraRuns;
  private int culprits;

  Batch(JavaCompiler compiler, SourceSet sources) {
    this.compiler = compiler;
    ClassPathEntries entries = ClassPathEntries.of(sources.classPath());
    this.classPath = entries.usable();
    this.level = SourceLevel.of(sources.release());
    entries.warnings().forEach(results::warn);
    level.warnings().forEach(results::warn);
  }

  UnitResults results() {
    return results;
  }

  void lower(List<SourceFile> files) {
    if (files.isEmpty()) {
      return;
    }
    Round all = new Round(files, new LinkedHashSet<>(files), level);
    List<Round> rounds;
    try (CompilerRun run = run(files, level)) {
      Map<SourceFile, CompilationUnitTree> parsed = run.parse();
      rounds = new Preparation(this::run).rounds(run, parsed, level);
      if (rounds.size() == 1 && rounds.get(0).files().equals(files)) {
        lower(run, all);
        return;
      }
    } catch (CompilerCrash crash) {
      isolate(all, crash);
      return;
    }
    rounds.forEach(this::compile);
  }

  private CompilerRun run(List<SourceFile> files, SourceLevel atLevel) {
    return new CompilerRun(compiler, files, classPath, atLevel, missingPackages);
  }

  private void compile(Round round) {
    if (round.files().stream().noneMatch(round.wanted()::contains)) {
      return;
    }
    try (CompilerRun run = run(round.files(), round.level())) {
      run.parse();
      lower(run, round);
    } catch (CompilerCrash crash) {
      isolate(round, crash);
    }
  }

  private void lower(CompilerRun run, Round round) {
    run.attribute(round.wanted());
    CompilationUnitLowering lowering = run.lowering();
    run.units().values().forEach(lowering::declare);
    run.units()
        .forEach(
            (file, tree) -> {
              if (round.wanted().contains(file)) {
                results.add(file, tree, run, lowering);
              }
            });
  }

  private void isolate(Round round, CompilerCrash crash) {
    if (round.files().size() == 1 || extraRuns > MAX_EXTRA_RUNS) {
      fail(round, crash);
      return;
    }
    if (culprits >= CRASHES_PER_CLASS_PATH && !classPath.isEmpty()) {
      results.warn(
          "the class path makes the compiler fail, so that types stay unresolved: "
              + crash.getMessage());
      classPath = List.of();
      compile(round);
      return;
    }
    int start = 0;
    int end = round.files().size();
    while (end - start > 1) {
      int middle = (start + end) / 2;
      if (crashes(round.part(start, middle))) {
        end = middle;
      } else {
        start = middle;
      }
    }
    Round suspect = round.part(start, end);
    if (crashes(suspect)) {
      culprits++;
      fail(suspect, crash);
      compile(round.without(suspect.files().get(0)));
    } else {
      int half = round.files().size() / 2;
      compile(round.part(0, half));
      compile(round.part(half, round.files().size()));
    }
  }

  /** Whether the compiler fails before it has entered all classes of {@code round}. */
  private boolean crashes(Round round) {
    extraRuns++;
    try (CompilerRun run = run(round.files(), round.level())) {
      run.parse();
      run.enter();
      return false;
    } catch (CompilerCrash crash) {
      return true;
    }
  }

  private void fail(Round round, CompilerCrash crash) {
    for (SourceFile each : round.files()) {
      if (round.wanted().contains(each)) {
        results.fail(new Problem(each.path(), 0, crash.getMessage(), true));
      }
    }
  }
}
