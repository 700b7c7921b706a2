package io.github.unhoard.maven.config;

import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.catalog.InvalidCatalogException;
import io.github.unhoard.maven.source.InputFault;

/** What {@code unhoard.yml} tells of the project's own caches, listeners and scopes. */
public final class CatalogSection {
  private CatalogSection() {}

  /**
   * {@code options} with what {@code configuration} adds to the catalogue.
   *
   * @throws InputFault when the section is not as the guide to the catalogue says
   */
  public static AnalysisOptions extend(AnalysisOptions options, Configuration configuration) {
    try {
      return configuration
          .catalog()
          .map(text -> options.withCatalog(Catalog.load().extendedBy(text, ConfigFile.NAME)))
          .orElse(options);
    } catch (InvalidCatalogException e) {
      throw new InputFault(String.valueOf(e.getMessage()), e);
    }
  }
}
