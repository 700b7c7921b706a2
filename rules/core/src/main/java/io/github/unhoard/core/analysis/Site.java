package io.github.unhoard.core.analysis;

import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.tree.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A place in the code with what surrounds it.
 *
 * @param context the constructs around it; null when it stands directly in the body
 */
public record Site(Executable executable, SourceRange range, @Nullable Context context) {

  /** Where it is, for reports. */
  public Location location() {
    return new Location(executable.owner().unit().path(), range);
  }

  /** Its line, 1-based. */
  public int line() {
    return range.startLine();
  }
}
