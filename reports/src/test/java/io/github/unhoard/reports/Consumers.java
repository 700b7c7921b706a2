package io.github.unhoard.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** A library that build servers and review bots read reports with. */
final class Consumers {
  private Consumers() {}

  /** What {@code parser} makes of a file that holds {@code text}. */
  static List<Violation> read(Parser parser, String text, Path folder) throws IOException {
    Files.writeString(folder.resolve("report"), text);
    return List.copyOf(
        ViolationsApi.violationsApi()
            .withPattern(".*report$")
            .inFolder(folder.toString())
            .findAll(parser)
            .violations());
  }
}
