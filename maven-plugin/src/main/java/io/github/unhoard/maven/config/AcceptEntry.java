package io.github.unhoard.maven.config;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.maven.select.PathPattern;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One acceptance of {@code unhoard.yml}.
 *
 * @param where file and line it stands at, for messages
 * @param rule id of the rule
 * @param file pattern of the files it speaks for; all when absent
 * @param symbol class, member or both; all when absent
 * @param reason why
 * @param until the last day it holds
 */
public record AcceptEntry(
    String where,
    String rule,
    Optional<String> file,
    Optional<String> symbol,
    String reason,
    Optional<LocalDate> until) {

  /** Whether it speaks of {@code finding}, expired or not. */
  public boolean matches(Finding finding) {
    return rule.equals(finding.rule())
        && file.map(PathPattern::of)
            .map(pattern -> pattern.matches(finding.location().path()))
            .orElse(true)
        && symbol.map(name -> names(name, finding)).orElse(true);
  }

  /** Whether {@code file} names exactly one file, so that its presence can be told. */
  public boolean namesOneFile() {
    return file.map(name -> !name.contains("*") && !name.contains("?") && !name.endsWith("/"))
        .orElse(false);
  }

  /** Whether it is past its last day. */
  public boolean isExpired(LocalDate today) {
    return until.map(today::isAfter).orElse(false);
  }

  /** A class also stands for its members, and any name for the same one with its package. */
  private static boolean names(String wanted, Finding finding) {
    String owner = finding.className().replace('$', '.');
    String name = wanted.replace('$', '.');
    return isEnd(owner + "#" + finding.symbol(), name) || isEnd(owner, name);
  }

  private static boolean isEnd(String full, String end) {
    int start = full.length() - end.length();
    return full.endsWith(end) && (start == 0 || ".#".indexOf(full.charAt(start - 1)) >= 0);
  }
}
