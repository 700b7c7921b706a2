package io.github.unhoard.javac;

import com.sun.source.tree.CompilationUnitTree;
import io.github.unhoard.core.frontend.ClassPathEntries;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.tree.Problem;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;

/**
 * Lowers the files of one source set in as few compiler runs as they allow. When the compiler
 * itself crashes, the file it crashes on is searched for and the others go on without it.
 */
final class Batch {
  /** Bounds the work on files that crash the compiler. */
  private static final int MAX_EXTRA_RUNS = 100;

  /** So few files are cheaper to compile one by one than to search. */
  private static final int SMALL_ROUND = 16;

  private static final String TOO_MANY_CRASHES =
      "it was read without types because the compiler failed on too many files beside it";

  /** After this many crashes it is rather the class path that the compiler cannot read. */
  private static final int CRASHES_PER_CLASS_PATH = 3;

  private final JavaCompiler compiler;
  private final SourceLevel level;
  private final MissingPackages missingPackages = new MissingPackages();
  private final UnitResults results = new UnitResults();
  private final Set<SourceFile> crashers = new HashSet<>();
  private List<Path> classPath;
  private int extraRuns;

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
    CompilerRun run = run(files, level);
    try (run) {
      Map<SourceFile, CompilationUnitTree> parsed = run.parse();
      rounds = new Preparation(this::run).rounds(run, parsed, level);
      if (rounds.size() == 1 && rounds.get(0).files().equals(files)) {
        lower(run, all);
        return;
      }
    } catch (CompilerCrash crash) {
      isolate(all, run.broken(), crash);
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
    Round possible = round.withoutContext(crashers);
    CompilerRun run = run(possible.files(), round.level());
    try (run) {
      run.parse();
      lower(run, possible);
    } catch (CompilerCrash crash) {
      isolate(possible, run.broken(), crash);
    }
  }

  private void lower(CompilerRun run, Round round) {
    run.attribute(round.wanted());
    CompilationUnitLowering lowering = run.lowering();
    run.units().values().forEach(lowering::declare);
    Set<SourceFile> unreached = new LinkedHashSet<>();
    run.units()
        .forEach(
            (file, tree) -> {
              if (!round.wanted().contains(file)) {
                return;
              } else if (run.hasReached(file)) {
                results.add(file, tree, run, lowering);
              } else {
                unreached.add(file);
              }
            });
    if (!unreached.isEmpty()) {
      Round rest = round.wanting(unreached);
      goOn(run.crashed().isEmpty() ? rest.only(unreached) : rest.without(run.crashed()));
    }
  }

  /** Goes on with the files that a crashed run did not come to. */
  private void goOn(Round rest) {
    extraRuns++;
    if (extraRuns > MAX_EXTRA_RUNS) {
      lowerUnattributed(rest, new CompilerCrash(TOO_MANY_CRASHES));
    } else {
      compile(rest);
    }
  }

  private void isolate(Round round, Set<SourceFile> broken, CompilerCrash crash) {
    List<SourceFile> files = round.files();
    if (files.size() == 1) {
      crashers.addAll(files);
      lowerUnattributed(round, crash);
    } else if (extraRuns > MAX_EXTRA_RUNS) {
      lowerUnattributed(round, new CompilerCrash(TOO_MANY_CRASHES));
    } else if (!broken.isEmpty() && broken.size() < files.size()) {
      goOn(round.without(broken));
      goOn(round.only(broken));
    } else if (crashers.size() >= CRASHES_PER_CLASS_PATH && !classPath.isEmpty()) {
      results.warn(
          "the compiler fails on the class path, so types stay unresolved: " + crash.getMessage());
      classPath = List.of();
      goOn(round);
    } else if (files.size() <= SMALL_ROUND) {
      files.forEach(each -> goOn(round.only(Set.of(each))));
    } else {
      goOnWithoutCulprit(round);
    }
  }

  /** Searches for the one file without which the compiler can do. */
  private void goOnWithoutCulprit(Round round) {
    List<SourceFile> files = round.files();
    int start = 0;
    int end = files.size();
    while (end - start > SMALL_ROUND) {
      int middle = (start + end) / 2;
      if (crashes(round.only(Set.copyOf(files.subList(start, middle))))) {
        end = middle;
      } else {
        start = middle;
      }
    }
    Set<SourceFile> suspects = Set.copyOf(files.subList(start, end));
    goOn(round.without(suspects));
    goOn(round.only(suspects));
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

  /** Makes the best of files whose classes the compiler cannot even enter. */
  private void lowerUnattributed(Round round, CompilerCrash crash) {
    try (CompilerRun run = run(round.files(), round.level())) {
      run.parse();
      CompilationUnitLowering lowering = run.lowering();
      run.units()
          .forEach(
              (file, tree) -> {
                if (round.wanted().contains(file)) {
                  run.noteCrash(file, crash.getMessage());
                  results.add(file, tree, run, lowering);
                }
              });
    } catch (CompilerCrash unparsable) {
      fail(round, crash);
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
