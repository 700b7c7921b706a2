package io.github.unhoard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import io.github.unhoard.core.finding.Tier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How tier, the check's own severity, and what users ask for go together. */
final class SeveritiesTest {

  @ParameterizedTest
  @CsvSource({
    // tier, own severity, asked severity, FailOn, becomes
    "ERROR, ERROR, ERROR, error, ERROR",
    "WARNING, ERROR, ERROR, error, WARNING",
    "INFO, ERROR, ERROR, error, SUGGESTION",
    "WARNING, WARNING, WARNING, error, WARNING",
    "ERROR, ERROR, WARNING, error, WARNING",
    "WARNING, ERROR, SUGGESTION, error, SUGGESTION",
    "WARNING, WARNING, ERROR, error, ERROR",
    "WARNING, ERROR, ERROR, warning, ERROR",
    "WARNING, WARNING, WARNING, warning, ERROR",
    "ERROR, ERROR, ERROR, none, WARNING",
  })
  void severity(
      Tier tier, SeverityLevel own, SeverityLevel asked, String failOn, SeverityLevel expected) {
    ErrorProneFlags flags = ErrorProneFlags.builder().putFlag("Unhoard:FailOn", failOn).build();
    assertEquals(expected, Severities.of(flags).of(tier, own, asked));
  }
}
