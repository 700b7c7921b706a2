package io.github.unhoard.maven.run;

import io.github.unhoard.core.frontend.DecodedSource;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.maven.source.SourceFile;
import io.github.unhoard.maven.source.SourceModule;
import io.github.unhoard.maven.source.Sources;
import io.github.unhoard.reports.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The code that was analysed, as reports show it. */
final class AnalysedText implements SourceText {
  private final Map<String, SourceInput> files;
  private final Charset encoding;

  /** Findings come file by file, so one is remembered. */
  private String last = "";

  private List<String> lastLines = List.of();

  private AnalysedText(Map<String, SourceInput> files, Charset encoding) {
    this.files = files;
    this.encoding = encoding;
  }

  static AnalysedText of(Sources sources, Charset encoding) {
    Map<String, SourceInput> files = new HashMap<>();
    for (SourceModule module : sources.modules()) {
      module.files().stream()
          .map(SourceFile::input)
          .forEach(input -> files.put(input.path(), input));
    }
    return new AnalysedText(files, encoding);
  }

  @Override
  public List<String> lines(String path) {
    if (!path.equals(last)) {
      last = path;
      lastLines = read(path);
    }
    return lastLines;
  }

  private List<String> read(String path) {
    SourceInput input = files.get(path);
    if (input == null) {
      return List.of();
    }
    try {
      return DecodedSource.read(input, encoding).text().lines().toList();
    } catch (IOException e) {
      // It was read a moment ago; a report without its lines is still a report.
      return List.of();
    }
  }
}
