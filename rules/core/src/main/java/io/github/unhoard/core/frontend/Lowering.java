package io.github.unhoard.core.frontend;

import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Problem;
import java.util.List;

/**
 * What a front end made of a source set.
 *
 * @param units the lowered files, sorted by path
 * @param failures files that could not be lowered at all, sorted; every input is in one list or the
 *     other
 * @param warnings what concerns no single file, for instance a missing class path entry
 */
public record Lowering(List<CompilationUnit> units, List<Problem> failures, List<String> warnings) {
  public Lowering {
    units = List.copyOf(units);
    failures = List.copyOf(failures);
    warnings = List.copyOf(warnings);
  }
}
