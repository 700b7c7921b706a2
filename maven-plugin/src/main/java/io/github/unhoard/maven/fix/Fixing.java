package io.github.unhoard.maven.fix;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.maven.report.Console;
import io.github.unhoard.maven.report.Line;
import io.github.unhoard.maven.report.Words;
import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.maven.source.Reasons;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fixes what can be fixed and says what it did and what it left.
 *
 * @param files where the files lie, by the path that findings name
 * @param encoding of all files
 * @param dryRun whether to show the changes instead of making them
 */
public record Fixing(Map<String, Path> files, Charset encoding, boolean dryRun, Console console) {
  public Fixing {
    files = Map.copyOf(files);
  }

  /**
   * Fixes {@code findings}.
   *
   * @throws InputFault when a file cannot be written
   */
  public void fix(List<Finding> findings) {
    FixPlan plan = FixPlan.of(findings);
    Map<Finding, String> left = new LinkedHashMap<>(plan.left());
    List<FixedFile> fixed = new ArrayList<>();
    int fixes = 0;
    for (Map.Entry<String, List<Finding>> entry : plan.chosen().entrySet()) {
      try {
        FixedFile file = fixed(entry.getKey(), plan);
        if (!dryRun) {
          write(file);
        }
        fixed.add(file);
        entry.getValue().forEach(this::tell);
        fixes += entry.getValue().size();
      } catch (CharacterCodingException e) {
        String reason = "not all of the file is " + encoding.name() + "; set the encoding";
        entry.getValue().forEach(each -> left.put(each, reason));
      } catch (IOException | IllegalArgumentException e) {
        String reason = "the file has changed, or cannot be read: " + e.getMessage();
        entry.getValue().forEach(each -> left.put(each, reason));
      }
    }
    left.forEach((finding, reason) -> print("left   " + place(finding) + ": " + reason));
    print(summary(fixes, fixed.size(), left.size()));
    if (dryRun) {
      fixed.forEach(file -> UnifiedDiff.of(file).forEach(this::print));
    }
  }

  private FixedFile fixed(String path, FixPlan plan) throws IOException {
    Path file = files.get(path);
    if (file == null) {
      throw new IOException(path + " is no source file");
    }
    return FixedFile.of(path, file, plan.edits(path), encoding);
  }

  private void tell(Finding finding) {
    print((dryRun ? "fix    " : "fixed  ") + place(finding) + ": " + title(finding));
  }

  private static String title(Finding finding) {
    return finding.fixes().get(0).title();
  }

  /** The finding's line as it was before, and the line its fix changes where that is another. */
  private static String place(Finding finding) {
    int line = finding.location().range().startLine();
    int changed =
        finding.fixes().isEmpty()
            ? line
            : finding.fixes().get(0).edits().get(0).location().range().startLine();
    String at = changed == line ? "" : " at line " + changed;
    return finding.location().path() + ":" + line + ": [" + finding.rule() + "]" + at;
  }

  private String summary(int fixes, int count, int left) {
    return Words.count(fixes, "finding")
        + (dryRun ? " would be fixed in " : " fixed in ")
        + Words.count(count, "file")
        + ", "
        + left
        + " left";
  }

  private void write(FixedFile file) {
    try {
      file.write();
    } catch (IOException e) {
      throw new InputFault("cannot write " + file.file() + ": " + Reasons.of(e), e);
    }
  }

  private void print(String line) {
    console.print(new Line(Tier.INFO, line));
  }
}
