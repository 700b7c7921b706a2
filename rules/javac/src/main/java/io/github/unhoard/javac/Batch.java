package io.github.unhoard.javac;

import com.sun.source.tree.CompilationUnitTree;
import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.tools.JavaCompiler;

/** Lowers the files of one source set in as few compiler runs as they allow. */
final class Batch {
  private final JavaCompiler compiler;
  private final ClassPathEntries classPath;
  private final SourceLevel level;
  private final List<CompilationUnit> units = new ArrayList<>();
  private final List<Problem> failures = new ArrayList<>();
  private final TreeSet<String> warnings = new TreeSet<>();

  Batch(JavaCompiler compiler, SourceSet sources) {
    this.compiler = compiler;
    this.classPath = ClassPathEntries.of(sources.classPath());
    this.level = SourceLevel.of(sources.release());
    warnings.addAll(classPath.warnings());
    warnings.addAll(level.warnings());
  }

  void done(CompilationUnit unit) {
    units.add(unit);
  }

  void failed(Problem problem) {
    failures.add(problem);
  }

  Lowering result() {
    units.sort(Comparator.comparing(CompilationUnit::path));
    failures.sort(null);
    return new Lowering(units, failures, List.copyOf(warnings));
  }

  void lower(List<SourceFile> files) {
    if (files.isEmpty()) {
      return;
    }
    try (CompilerRun run = new CompilerRun(compiler, files, classPath.usable(), level)) {
      Map<SourceFile, CompilationUnitTree> parsed = run.parse();
      run.attribute();
      CompilationUnitLowering lowering = run.lowering();
      parsed.values().forEach(lowering::declare);
      parsed.forEach((file, tree) -> lower(run, lowering, file, tree));
    } catch (IOException e) {
      throw new CompilerCrash(e);
    }
  }

  private void lower(
      CompilerRun run,
      CompilationUnitLowering lowering,
      SourceFile file,
      CompilationUnitTree tree) {
    try {
      CompilationUnit unit = lowering.lower(tree, file.text(), file.path(), file.input().role());
      done(unit);
    } catch (RuntimeException | StackOverflowError crash) {
      failed(new Problem(file.path(), 0, CompilerCrash.describe(crash), true));
    }
  }
}
