package io.github.unhoard.maven.config;

import io.github.unhoard.maven.select.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one entry of the section {@code accept}. */
final class AcceptSyntax {
  static final Set<String> KEYS = Set.of("rule", "file", "symbol", "reason", "until");

  private AcceptSyntax() {}

  static AcceptEntry read(YamlMap map, Set<String> rules) {
    String rule =
        map.text("rule").orElseThrow(() -> map.faultAt("rule", "the acceptance names no 'rule'"));
    if (!rules.contains(rule)) {
      throw map.faultAt(
          "rule", "unknown rule '" + rule + "'" + Spelling.hint(rule, new TreeSet<>(rules)));
    }
    Optional<String> file = map.text("file");
    Optional<String> symbol = map.text("symbol");
    if (file.isEmpty() && symbol.isEmpty()) {
      throw map.faultAt("rule", "the acceptance says neither 'file' nor 'symbol'");
    }
    String reason =
        map.text("reason")
            .orElseThrow(() -> map.faultAt("reason", "the acceptance gives no 'reason'"));
    return new AcceptEntry(
        map.where(), rule, file, symbol, reason, map.text("until").map(text -> date(map, text)));
  }

  private static LocalDate date(YamlMap map, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw map.faultAt("until", "'" + text + "' is no date: write it as 2027-01-31");
    }
  }
}
