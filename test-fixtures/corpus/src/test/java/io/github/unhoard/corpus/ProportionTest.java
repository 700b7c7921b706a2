package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProportionTest {
  /** Published values of the Wilson score interval. */
  @Test
  void theIntervalIsWilsons() {
    Proportion half = new Proportion(10, 20);
    assertEquals(0.2993, half.lower(), 0.0001);
    assertEquals(0.7007, half.upper(), 0.0001);
  }

  @Test
  void theIntervalStaysWithinZeroAndOne() {
    assertEquals(0, new Proportion(0, 7).lower(), 1e-9);
    assertEquals(1, new Proportion(7, 7).upper(), 1e-9);
  }

  @Test
  void anEmptySampleSaysNothing() {
    assertEquals("-", new Proportion(0, 0).toString());
  }

  @Test
  void textNamesCountShareAndInterval() {
    assertEquals("10/20 = 50 % (30-70)", new Proportion(10, 20).toString());
  }
}
