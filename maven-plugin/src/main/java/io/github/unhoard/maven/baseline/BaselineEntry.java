package io.github.unhoard.maven.baseline;

import io.github.unhoard.core.finding.Finding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One known finding. Only the fingerprint identifies it; the rest tells people what it is.
 *
 * @param path the file it was found in, relative to the analysed root, with {@code /}
 * @param symbol class and member, {@code a.b.Outer$Inner#member}
 */
public record BaselineEntry(String rule, String path, String symbol, String fingerprint)
    implements Comparable<BaselineEntry> {
  private static final Pattern LINE =
      Pattern.compile("([A-Z]\\w*) (\\S.*) (\\S+#\\S*) ([0-9a-f]{32})");

  /** The entry for {@code finding}. */
  static BaselineEntry of(Finding finding) {
    String path = finding.location().path().replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
    String symbol = (finding.className() + "#" + finding.symbol()).replaceAll("\\s", "_");
    return new BaselineEntry(finding.rule(), path, symbol, finding.fingerprint());
  }

  /** The entry on {@code line}; empty when it is none. */
  static Optional<BaselineEntry> parse(String line) {
    Matcher entry = LINE.matcher(line);
    return entry.matches()
        ? Optional.of(
            new BaselineEntry(entry.group(1), entry.group(2), entry.group(3), entry.group(4)))
        : Optional.empty();
  }

  /** The entry as a line, without its end. */
  String line() {
    return rule + " " + path + " " + symbol + " " + fingerprint;
  }

  @Override
  public int compareTo(BaselineEntry other) {
    return line().compareTo(other.line());
  }
}
