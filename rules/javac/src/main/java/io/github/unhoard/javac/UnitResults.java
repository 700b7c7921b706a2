package io.github.unhoard.javac;

import com.sun.source.tree.CompilationUnitTree;
import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What has become of the files so far. */
final class UnitResults {
  private final List<CompilationUnit> units = new ArrayList<>();
  private final List<Problem> failures = new ArrayList<>();
  private final TreeSet<String> warnings = new TreeSet<>();

  void add(CompilationUnit unit) {
    units.add(unit);
  }

  void fail(Problem problem) {
    failures.add(problem);
  }

  void warn(String warning) {
    warnings.add(warning);
  }

  Lowering lowering() {
    units.sort(Comparator.comparing(CompilationUnit::path));
    failures.sort(null);
    return new Lowering(units, failures, List.copyOf(warnings));
  }

  /** Lowers {@code file} from what {@code run} made of it, or says why that is not possible. */
  void add(
      SourceFile file,
      CompilationUnitTree tree,
      CompilerRun run,
      CompilationUnitLowering lowering) {
    CompilationUnit unit;
    try {
      unit = lowering.lower(tree, file.text(), file.path(), file.input().role());
    } catch (RuntimeException | Error crash) {
      fail(new Problem(file.path(), 0, CompilerCrash.describe(crash), true));
      return;
    }
    List<CompilerRun.SyntaxError> errors = run.syntaxErrors(file);
    if (!errors.isEmpty() && unit.types().stream().noneMatch(UnitResults::hasMembers)) {
      fail(syntaxProblem(file, errors, true));
      return;
    }
    List<Problem> problems = new ArrayList<>(file.problems());
    problems.addAll(unit.problems());
    if (!errors.isEmpty()) {
      problems.add(syntaxProblem(file, errors, false));
    }
    String crash = run.crash(file);
    if (crash != null) {
      String reason = crash + UnitLowering.UNRESOLVED;
      problems.add(new Problem(file.path(), 0, reason, false));
    }
    add(unit.withProblems(problems));
  }

  private static boolean hasMembers(ClassNode type) {
    return !type.fields().isEmpty() || !type.methods().isEmpty() || !type.nested().isEmpty();
  }

  private static Problem syntaxProblem(
      SourceFile file, List<CompilerRun.SyntaxError> errors, boolean fatal) {
    CompilerRun.SyntaxError first = errors.get(0);
    String message = first.message().lines().findFirst().orElse("");
    String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
    String consequence = fatal ? "" : "; only what the parser understood was analysed";
    return new Problem(
        file.path(), first.line(), "syntax error: " + message + more + consequence, fatal);
  }
}
