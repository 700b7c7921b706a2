package io.github.unhoard.maven.inventory;

import io.github.unhoard.core.inventory.Holder;
import io.github.unhoard.core.inventory.Inventory;
import io.github.unhoard.core.inventory.Use;
import io.github.unhoard.reports.Report;
import java.util.List;
import java.util.stream.Collectors;

/** The inventory for people. */
public final class InventoryMarkdown {
  private static final int USES_SHOWN = 3;
  private static final String HEADER =
      """
      | holder | kind | lives | bound | key | who adds | who takes out | accepted |
      |---|---|---|---|---|---|---|---|
      """;

  private final Report report;

  private InventoryMarkdown(Report report) {
    this.report = report;
  }

  /** All of {@code inventory}, with what {@code report} says is accepted. */
  public static String render(Inventory inventory, Report report) {
    return "# What keeps objects\n\n"
        + (inventory.holders().isEmpty()
            ? "Nothing that lives long.\n"
            : new InventoryMarkdown(report).table(inventory.holders()));
  }

  /** What a change does, as a comment for its review. */
  public static String render(InventoryChange change, Report report) {
    InventoryMarkdown markdown = new InventoryMarkdown(report);
    String sections =
        markdown.section("Added", change.added())
            + markdown.section("Lost its bound or release", change.unbounded())
            + markdown.section("Removed", change.removed());
    return "## What this change keeps\n"
        + (sections.isEmpty() ? "\nNothing is added, unbounded or removed.\n" : sections);
  }

  private String section(String title, List<Holder> holders) {
    return holders.isEmpty()
        ? ""
        : "\n### " + title + " (" + holders.size() + ")\n" + table(holders);
  }

  private String table(List<Holder> holders) {
    return holders.stream().map(this::row).collect(Collectors.joining("", HEADER, ""));
  }

  private String row(Holder holder) {
    String where = holder.location().path() + ":" + holder.location().range().startLine();
    return "| `"
        + cell(simple(holder.className()) + "." + holder.symbol())
        + "` "
        + cell(where)
        + " | "
        + cell(holder.kind())
        + " | "
        + cell(holder.lifetime() + ": " + holder.why())
        + " | "
        + cell(holder.bounds().isEmpty() ? "none" : String.join("; ", holder.bounds()))
        + " | "
        + cell(holder.keyType())
        + " | "
        + cell(uses(holder.growths()))
        + " | "
        + cell(uses(holder.releases()))
        + " | "
        + cell(String.join("; ", Claims.of(holder, report)))
        + " |\n";
  }

  private static String uses(List<Use> uses) {
    String shown =
        uses.stream()
            .limit(USES_SHOWN)
            .map(use -> use.by() + " line " + use.location().range().startLine())
            .collect(Collectors.joining(", "));
    int more = uses.size() - USES_SHOWN;
    return uses.isEmpty() ? "nobody" : more > 0 ? shown + " and " + more + " more" : shown;
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
