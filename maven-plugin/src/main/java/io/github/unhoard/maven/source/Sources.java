package io.github.unhoard.maven.source;

import io.github.unhoard.core.tree.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything one run analyses.
 *
 * @param root what the files' paths are relative to; null when they are gone after the run, as the
 *     entries of an archive are
 * @param modules in the order they were found
 * @param problems files that could not even be read
 * @param warnings what concerns no single file
 * @param knowsClassPath whether somebody said what they compile against, be it nothing
 */
public record Sources(
    @Nullable Path root,
    List<SourceModule> modules,
    List<Problem> problems,
    List<String> warnings,
    boolean knowsClassPath) {
  public Sources {
    modules = List.copyOf(modules);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /** The number of source files, readable or not. */
  public int size() {
    return modules.stream().mapToInt(module -> module.files().size()).sum() + problems.size();
  }

  /** The same sources, compiled against {@code entries} too. */
  public Sources withClassPath(List<Path> entries) {
    List<SourceModule> longer =
        modules.stream().map(module -> module.withClassPath(entries)).toList();
    return new Sources(root, longer, problems, warnings, knowsClassPath || !entries.isEmpty());
  }

  /** The same sources, of which no file stays. */
  public Sources withoutRoot() {
    return new Sources(null, modules, problems, warnings, knowsClassPath);
  }

  /** The same sources and {@code more} that could not be read. */
  public Sources withProblems(List<Problem> more) {
    return new Sources(root, modules, joined(problems, more), warnings, knowsClassPath);
  }

  /** The same sources and {@code more} to warn of. */
  public Sources withWarnings(List<String> more) {
    return new Sources(root, modules, problems, joined(warnings, more), knowsClassPath);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
