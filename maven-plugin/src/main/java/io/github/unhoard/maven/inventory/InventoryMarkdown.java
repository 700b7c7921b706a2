package io.github.unhoard.maven.inventory;

import io.github.unhoard.core.inventory.Holder;
import io.github.unhoard.core.inventory.Inventory;
import io.github.unhoard.core.inventory.Use;
import io.github.unhoard.reports.Report;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The inventory for people. */
public final class InventoryMarkdown {
  private static final int USES_SHOWN = 3;
  private static final List<String> COLUMNS =
      List.of("holder", "kind", "lives", "bound", "key", "who adds", "who takes out", "accepted");
  private static final List<String> LOSS_COLUMNS =
      List.of("holder", "kind", "lives", "had", "key", "who adds", "accepted");

  private final Report report;

  private InventoryMarkdown(Report report) {
    this.report = report;
  }

  /** All of {@code inventory}, with what {@code report} says is accepted. */
  public static String render(Inventory inventory, Report report) {
    InventoryMarkdown markdown = new InventoryMarkdown(report);
    return "# What keeps objects\n\n"
        + (inventory.holders().isEmpty()
            ? "Nothing that lives long.\n"
            : MarkdownTable.of(COLUMNS, markdown.rows(inventory.holders())));
  }

  /** What a change does, as a comment for its review. */
  public static String render(InventoryChange change, Report report) {
    InventoryMarkdown markdown = new InventoryMarkdown(report);
    List<List<String>> lost = change.unbounded().stream().map(markdown::lossRow).toList();
    String sections =
        section("Added", COLUMNS, markdown.rows(change.added()))
            + section("Lost its bound or release", LOSS_COLUMNS, lost)
            + section("Removed", COLUMNS, markdown.rows(change.removed()));
    return "## What this change keeps\n"
        + (sections.isEmpty() ? "\nNothing is added, unbounded or removed.\n" : sections);
  }

  private static String section(String title, List<String> columns, List<List<String>> rows) {
    return rows.isEmpty()
        ? ""
        : "\n### " + title + " (" + rows.size() + ")\n\n" + MarkdownTable.of(columns, rows);
  }

  private List<List<String>> rows(List<Holder> holders) {
    return holders.stream().map(this::row).toList();
  }

  private List<String> row(Holder holder) {
    return List.of(
        name(holder),
        MarkdownTable.text(holder.kind()),
        lifetime(holder),
        MarkdownTable.text(holder.bounds().isEmpty() ? "none" : bounds(holder)),
        MarkdownTable.text(holder.keyType()),
        MarkdownTable.text(uses(holder.growths())),
        MarkdownTable.text(uses(holder.releases())),
        claims(holder));
  }

  private List<String> lossRow(Loss loss) {
    Holder now = loss.now();
    String releases = loss.before().releases().isEmpty() ? "" : uses(loss.before().releases());
    String had =
        Stream.of(bounds(loss.before()), releases)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return List.of(
        name(now),
        MarkdownTable.text(now.kind()),
        lifetime(now),
        MarkdownTable.text(had),
        MarkdownTable.text(now.keyType()),
        MarkdownTable.text(uses(now.growths())),
        claims(now));
  }

  private static String name(Holder holder) {
    String where = holder.location().path() + ":" + holder.location().range().startLine();
    return MarkdownTable.code(simple(holder.className()) + "." + holder.symbol())
        + " "
        + MarkdownTable.text(where);
  }

  private static String lifetime(Holder holder) {
    String why = holder.why().isEmpty() ? "" : ": " + holder.why();
    return MarkdownTable.text(holder.lifetime() + why);
  }

  private static String bounds(Holder holder) {
    return String.join("; ", holder.bounds());
  }

  private String claims(Holder holder) {
    return MarkdownTable.text(String.join("; ", Claims.of(holder, report)));
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
}
