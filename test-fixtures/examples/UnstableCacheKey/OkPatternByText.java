package examples.unstablecachekey;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/** Compares the text of the pattern and the content of the array. */
public final class OkPatternByText {
  private final int[] weights;
  private final Pattern wanted;

  public OkPatternByText(int[] weights, String wanted) {
    this.weights = weights.clone();
    this.wanted = Pattern.compile(wanted);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OkPatternByText that
        && Arrays.equals(weights, that.weights)
        && Objects.equals(wanted.pattern(), that.wanted.pattern());
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(weights), wanted.pattern());
  }
}
