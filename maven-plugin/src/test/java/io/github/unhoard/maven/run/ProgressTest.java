package io.github.unhoard.maven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.maven.report.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ProgressTest {
  private final Stopwatch watch = new Stopwatch(() -> 0);

  @Test
  void saysWhatTheRunIsAtMoreAndMoreRarely() {
    try (Progress progress = Progress.of(watch, line -> {})) {
      assertEquals(
          List.of(
              "Still reading the sources, 10 s so far",
              "Still reading the sources, 30 s so far",
              "Still reading the sources, 1 min so far",
              "Still reading the sources, 2 min so far"),
          watch.time("lower", () -> lines(progress, 12)));
    }
  }

  @Test
  void knowsWordsForPhasesAndSaysOthersAsTheyAre() {
    try (Progress progress = Progress.of(watch, line -> {})) {
      assertEquals(
          List.of("Still judging what they keep, 10 s so far"),
          watch.time("analyse", () -> lines(progress, 1)));
      assertEquals(List.of(), lines(progress, 1), "between phases");
      assertEquals(
          List.of("Still something, 30 s so far"),
          watch.time("something", () -> lines(progress, 1)));
    }
  }

  private static List<String> lines(Progress progress, int steps) {
    return IntStream.range(0, steps)
        .mapToObj(step -> progress.step())
        .flatMap(Optional::stream)
        .map(Line::text)
        .toList();
  }
}
