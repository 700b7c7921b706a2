package io.github.unhoard.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV tables and Markdown rows. */
final class Tables {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private Tables() {}

  static void csv(Path file, List<String> header, List<List<Object>> rows) throws IOException {
    Files.createDirectories(file.getParent());
    try (CSVPrinter printer =
        new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), FORMAT)) {
      printer.printRecord(header);
      printer.printRecords(rows);
    }
  }

  /** A Markdown table. */
  static String markdown(List<String> header, List<List<Object>> rows) {
    StringBuilder text = new StringBuilder();
    line(text, List.copyOf(header));
    line(text, header.stream().map(h -> (Object) "---").toList());
    rows.forEach(row -> line(text, row));
    return text.toString();
  }

  private static void line(StringBuilder text, List<? extends Object> cells) {
    for (Object cell : cells) {
      text.append("| ").append(cell.toString().replace("|", "\\|").replace('\n', ' ')).append(' ');
    }
    text.append("|\n");
  }
}
