package examples.unstablecachekey;

import java.util.Objects;
import java.util.regex.Pattern;

/** Two filters for one text are never equal: patterns are compared as objects. */
public final class BadPatternInHashCode {
  private final String column;
  private final Pattern wanted;

  public BadPatternInHashCode(String column, String wanted) {
    this.column = column;
    this.wanted = Pattern.compile(wanted);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BadPatternInHashCode that
        && column.equals(that.column)
        && Objects.equals(wanted, that.wanted);
  }

  @Override
  public int hashCode() { // LEAK: UnstableCacheKey@info: hashCode
    return Objects.hash(column, wanted);
  }
}
