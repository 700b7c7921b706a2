package io.github.unhoard.maven.source;

import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.Problem;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * @param configuration files that configure caches
 * @param knowsClassPath whether somebody said what they compile against, be it nothing
 */
public record Sources(
    @Nullable Path root,
    List<SourceModule> modules,
    List<Problem> problems,
    List<String> warnings,
    List<SourceInput> configuration,
    boolean knowsClassPath) {
  /** Sources without configuration files. */
  public Sources(
      @Nullable Path root,
      List<SourceModule> modules,
      List<Problem> problems,
      List<String> warnings,
      boolean knowsClassPath) {
    this(root, modules, problems, warnings, List.of(), knowsClassPath);
  }

  public Sources {
    configuration = List.copyOf(configuration);
    modules = List.copyOf(modules);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /**
   * All of {@code parts}, without modules that have no files, under the root {@code root}. A file
   * that several parts have, as a folder and a module below it do, is the first one's.
   */
  public static Sources together(Path root, List<Sources> parts, boolean knowsClassPath) {
    Set<String> paths = new HashSet<>();
    return new Sources(
        root,
        all(parts, Sources::modules).stream()
            .map(module -> module.filtered(file -> paths.add(file.input().path())))
            .filter(module -> !module.files().isEmpty())
            .toList(),
        all(parts, Sources::problems).stream().distinct().toList(),
        all(parts, Sources::warnings).stream().distinct().toList(),
        all(parts, Sources::configuration),
        knowsClassPath);
  }

  private static <T> List<T> all(List<Sources> parts, Function<Sources, List<T>> list) {
    return parts.stream().flatMap(part -> list.apply(part).stream()).toList();
  }

  /** The number of source files, readable or not. */
  public int size() {
    return modules.stream().mapToInt(module -> module.files().size()).sum() + problems.size();
  }

  /** Where the Java sources lie, by the path that findings name. */
  public Map<String, Path> files() {
    return modules.stream()
        .flatMap(module -> module.files().stream())
        .map(SourceFile::input)
        .collect(Collectors.toMap(SourceInput::path, SourceInput::file, (first, again) -> first));
  }

  /** Whether there is nothing to analyse, not even configuration. */
  public boolean isEmpty() {
    return size() == 0 && configuration.isEmpty();
  }

  /** The same sources, compiled against {@code entries} too. */
  public Sources withClassPath(List<Path> entries) {
    List<SourceModule> longer =
        modules.stream().map(module -> module.withClassPath(entries)).toList();
    return new Sources(
        root, longer, problems, warnings, configuration, knowsClassPath || !entries.isEmpty());
  }

  /** The same sources, of which no file stays. */
  public Sources withoutRoot() {
    return new Sources(null, modules, problems, warnings, configuration, knowsClassPath);
  }

  /** The same sources and {@code more} that could not be read. */
  public Sources withProblems(List<Problem> more) {
    return new Sources(
        root, modules, joined(problems, more), warnings, configuration, knowsClassPath);
  }

  /** The same sources and {@code more} to warn of. */
  public Sources withWarnings(List<String> more) {
    return new Sources(
        root, modules, problems, joined(warnings, more), configuration, knowsClassPath);
  }

  /** The same sources and {@code more} files that configure caches. */
  public Sources withConfiguration(List<SourceInput> more) {
    return new Sources(
        root, modules, problems, warnings, joined(configuration, more), knowsClassPath);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
