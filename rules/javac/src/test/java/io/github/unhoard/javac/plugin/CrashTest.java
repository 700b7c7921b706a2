package io.github.unhoard.javac.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.javac.AnalysisCrash;
import org.junit.jupiter.api.Test;

/** What users read when Unhoard fails. */
final class CrashTest {
  @Test
  void namesFileReasonPlaceAndWhereToReport() {
    String text = AnalysisCrash.describe("a/A.java", new IllegalStateException("odd\ntree"));
    assertTrue(
        text.startsWith(
            "[Unhoard] a/A.java was not analysed: IllegalStateException (odd) at CrashTest.java:"),
        text);
    assertTrue(
        text.endsWith(". Please report this at https://github.com/unhoard/unhoard/issues"), text);
    assertEquals(1, text.lines().count());
  }

  @Test
  void tellsTheRemedyForDepth() {
    assertTrue(AnalysisCrash.describe("a/A.java", new StackOverflowError()).contains("-J-Xss16m"));
  }
}
