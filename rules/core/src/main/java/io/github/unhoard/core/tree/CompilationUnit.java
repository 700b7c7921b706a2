package io.github.unhoard.core.tree;

import java.util.List;

/**
 * One lowered source file.
 *
 * @param path the file's path relative to the analysed root, with {@code /}
 * @param role whether it is shipped code
 * @param packageName empty for the unnamed package
 * @param types top-level types in source order
 * @param problems what the front end could not lower faithfully; empty for a clean file
 * @param source the file's characters, which all ranges count; repairs quote them
 */
public record CompilationUnit(
    String path,
    SourceRole role,
    String packageName,
    List<ClassNode> types,
    List<Problem> problems,
    String source) {
  public CompilationUnit {
    types = List.copyOf(types);
    problems = List.copyOf(problems);
  }

  /** The same file with other problems. */
  public CompilationUnit withProblems(List<Problem> others) {
    return new CompilationUnit(path, role, packageName, types, others, source);
  }

  /** The same file in another role. */
  public CompilationUnit withRole(SourceRole other) {
    return new CompilationUnit(path, other, packageName, types, problems, source);
  }
}
