package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the entries of a holder end while it is in use, where each ends by itself.
 *
 * @param releases in source order, one at least
 */
record EntryEnds(List<Release> releases, Program program) {

  /** Empty where nothing takes entries out, or something takes out many. */
  static Optional<EntryEnds> of(Retention retention, Program program) {
    List<Release> ends =
        retention.releases().stream()
            .filter(each -> each.inOperation() && each.depth() == 0)
            .toList();
    boolean oneByOne = ends.stream().allMatch(each -> each.kind() == Release.Kind.PER_ENTRY);
    return ends.isEmpty() || !oneByOne
        ? Optional.empty()
        : Optional.of(new EntryEnds(ends, program));
  }

  Release first() {
    return releases.get(0);
  }

  /** Whether neither {@code method} nor what calls it takes an entry out. */
  boolean areLeftBy(Executable method) {
    Set<Executable> reached = program.reachableFrom(method);
    List<Executable> releasing = releases.stream().map(each -> each.site().executable()).toList();
    return releasing.stream().noneMatch(reached::contains)
        && program.callGraph().callersOf(method).stream()
            .map(each -> each.site().executable())
            .noneMatch(releasing::contains);
  }
}
