package io.github.unhoard.maven.inventory;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.inventory.Holder;
import io.github.unhoard.reports.Report;
import java.util.List;

/** What is accepted about a holder. */
final class Claims {
  private Claims() {}

  static List<String> of(Holder holder, Report report) {
    return report.accepted().stream()
        .filter(each -> isAbout(each, holder))
        .map(Claims::words)
        .sorted()
        .distinct()
        .toList();
  }

  private static boolean isAbout(Accepted accepted, Holder holder) {
    return accepted.finding().className().equals(holder.className())
        && accepted.finding().symbol().equals(holder.symbol());
  }

  private static String words(Accepted accepted) {
    String reason = accepted.reason().isEmpty() ? "" : ": " + accepted.reason();
    return accepted.finding().rule() + " (" + accepted.how().id() + ")" + reason;
  }
}
