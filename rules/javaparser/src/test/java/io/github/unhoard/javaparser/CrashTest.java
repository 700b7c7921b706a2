package io.github.unhoard.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CrashTest {
  @Test
  void isOneLineThatNamesWhatAndWhereAndAsksForAReport() {
    String line = Crash.describe(new IllegalStateException("one\ntwo"));
    assertTrue(
        line.startsWith("internal fault, please report it: IllegalStateException: one (CrashTest"),
        line);
    assertEquals(1, line.lines().count());
  }

  @Test
  void depthAndMemoryAreNobodysFault() {
    assertEquals("nested too deeply", Crash.describe(new StackOverflowError()));
    assertEquals(
        "the memory ran out; give the JVM more", Crash.describe(new OutOfMemoryError("heap")));
  }
}
