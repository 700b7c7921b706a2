package io.github.unhoard.maven.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.maven.Samples;
import io.github.unhoard.maven.source.InputFault;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table of {@code docs/configuration.md}, row by row. */
final class GateTest {

  @ParameterizedTest(
      name = "failOn={0} failOnViolation={1} maxAllowed={2}: {3} counts {4}, fails {5}")
  @CsvSource({
    "error,   true,  0, ERROR,                  1, true",
    "error,   true,  0, WARNING INFO,           0, false",
    "warning, true,  0, WARNING INFO,           1, true",
    "warning, true,  0, INFO,                   0, false",
    "info,    true,  0, INFO,                   1, true",
    "none,    true,  0, ERROR WARNING INFO,     0, false",
    "error,   false, 0, ERROR,                  1, false",
    "error,   true,  1, ERROR WARNING WARNING,  1, false",
    "error,   true,  1, ERROR ERROR,            2, true",
    "warning, true,  2, ERROR WARNING WARNING,  3, true",
    "ERROR,   true,  0, ERROR,                  1, true",
    "error,   true,  0, '',                     0, false",
  })
  void decides(
      String failOn,
      boolean failOnViolation,
      int maxAllowed,
      String tiers,
      int counts,
      boolean fails) {
    Verdict verdict = Gate.of(failOn, failOnViolation, maxAllowed).judge(findings(tiers));

    assertEquals(counts, verdict.counted());
    assertEquals(fails, verdict.fails());
  }

  @Test
  void saysWhatItCounted() {
    assertEquals(
        "1 finding at or above error",
        Gate.of("error", true, 0).judge(findings("ERROR")).sentence());
    assertEquals(
        "3 findings at or above warning, 2 allowed",
        Gate.of("warning", true, 2).judge(findings("ERROR ERROR WARNING")).sentence());
  }

  @Test
  void refusesAnUnknownTier() {
    InputFault fault = assertThrows(InputFault.class, () -> Gate.of("fatal", true, 0));

    assertEquals("unknown failOn 'fatal': use error, warning, info or none", fault.getMessage());
  }

  @Test
  void refusesANegativeAllowance() {
    InputFault fault = assertThrows(InputFault.class, () -> Gate.of("error", true, -1));

    assertEquals("maxAllowedViolations must not be negative: -1", fault.getMessage());
  }

  private static List<io.github.unhoard.core.finding.Finding> findings(String tiers) {
    return Arrays.stream(tiers.split(" ", -1))
        .filter(tier -> !tier.isEmpty())
        .map(tier -> Samples.finding(Tier.valueOf(tier), "src/main/java/shop/Cart.java", 7))
        .toList();
  }
}
