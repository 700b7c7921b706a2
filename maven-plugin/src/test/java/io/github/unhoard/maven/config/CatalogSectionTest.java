package io.github.unhoard.maven.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.maven.source.InputFault;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CatalogSectionTest {
  @Test
  void withoutTheSectionNothingChanges() {
    assertSame(
        AnalysisOptions.DEFAULT,
        CatalogSection.extend(AnalysisOptions.DEFAULT, Configuration.EMPTY));
  }

  @Test
  void theSectionIsAddedToTheCatalogue() {
    AnalysisOptions extended =
        CatalogSection.extend(
            AnalysisOptions.DEFAULT,
            configuration("\n  names:\n    singletonAnnotations:\n      - com.acme.Single\n"));

    assertNotSame(AnalysisOptions.DEFAULT.catalog(), extended.catalog());
    assertEquals(
        true, extended.catalog().names("singletonAnnotations").contains("com.acme.Single"));
  }

  @Test
  void aMistakeIsToldWithFileAndLine() {
    InputFault fault =
        assertThrows(
            InputFault.class,
            () ->
                CatalogSection.extend(
                    AnalysisOptions.DEFAULT, configuration("\n\n  nmaes:\n    x:\n      - y\n")));
    assertEquals("unhoard.yml:3", String.valueOf(fault.getMessage()).substring(0, 13));
  }

  private static Configuration configuration(String section) {
    return new Configuration(List.of(), Optional.of(section));
  }
}
