package io.github.unhoard.maven;

import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.maven.config.CatalogSection;
import io.github.unhoard.maven.config.Configuration;
import io.github.unhoard.maven.run.AnalysisRun;
import io.github.unhoard.maven.run.Engine;
import io.github.unhoard.maven.run.Scope;
import io.github.unhoard.maven.select.RuleSelection;
import io.github.unhoard.maven.source.InputFault;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What users ask of an analysis, as they write it in options of these names.
 *
 * @param encoding null or blank for UTF-8
 */
record AnalysisRequest(
    List<String> rules,
    List<String> excludeRules,
    List<String> includes,
    List<String> excludes,
    boolean includeTests,
    String engine,
    @Nullable String encoding) {

  /**
   * The analysis that does it.
   *
   * @throws InputFault when an option makes no sense
   */
  AnalysisRun run(String toolVersion, Configuration configuration) {
    return new AnalysisRun(
        toolVersion,
        Engine.named(engine),
        CatalogSection.extend(
            RuleSelection.of(rules, excludeRules, Analyzer.rules()), configuration),
        Scope.of(includeTests, includes, excludes),
        charset());
  }

  private Charset charset() {
    try {
      return encoding == null || encoding.isBlank()
          ? StandardCharsets.UTF_8
          : Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputFault("unknown encoding '" + encoding + "'", e);
    }
  }
}
