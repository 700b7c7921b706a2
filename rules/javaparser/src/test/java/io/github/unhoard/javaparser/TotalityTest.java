package io.github.unhoard.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is thrown at it, the front end answers for every file and keeps what it promises. */
class TotalityTest {
  private static final int FILES = 60;

  @TempDir Path folder;

  @Test
  void randomAndDamagedClassesAreLoweredOrRefused() {
    // Many are damaged, and the parser gives up a class for one bad member.
    Lowering lowering = lower(RandomJava.classes(FILES, 20260101L));
    assertTrue(lowering.units().size() > FILES / 4, "units: " + lowering.units().size());
  }

  @Test
  void theSameSourcesGiveEqualTrees() {
    List<String> texts = RandomJava.classes(FILES / 3, 7L);
    assertEquals(lower(texts), lower(texts));
  }

  @Test
  void tokensInAnyOrderAreAnswered() {
    Random random = new Random(42);
    String[] tokens = String.join(" ", RandomJava.classes(5, 3L)).split("(?<=\\W)|(?=\\W)", -1);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(200); k > 0; k--) {
        text.append(tokens[random.nextInt(tokens.length)]);
      }
      texts.add(text.toString());
    }
    lower(texts);
  }

  @Test
  void everyCutOfAFileIsAnswered() {
    String text =
        """
        package p; import java.util.*;
        @SuppressWarnings("x") sealed interface A<T> permits A.B { String s = \"""
          text \\u0041 \""" + 'c';
          record B<T>(int... x) implements A<T> { B { x = null; } }
          enum E { X { void m() {} }; abstract void m(); }
          default int f(Object o) { return switch (o) { case B(var i) when i.length > 0 -> 1; default -> 2; }; }
        }
        """;
    List<String> texts = new ArrayList<>();
    for (int end = 0; end <= text.length(); end += 3) {
      texts.add(text.substring(0, end));
    }
    lower(texts);
  }

  @Test
  void binaryFilesAreRefusedWithTheirNames() {
    Lowering lowering =
        new Sources(folder)
            .with("p/Zero.java", "\0\1\2\u00ca\u00fe")
            .with("p/Fine.java", "package p; class Fine {}")
            .lower();
    assertEquals(1, lowering.units().size());
    assertEquals("p/Zero.java", lowering.failures().get(0).path());
  }

  private Lowering lower(List<String> texts) {
    Sources sources = new Sources(folder);
    for (int i = 0; i < texts.size(); i++) {
      sources.with("p" + i % 7 + "/A" + i + ".java", texts.get(i));
    }
    Lowering lowering = sources.lower();
    assertEquals(texts.size(), lowering.units().size() + lowering.failures().size());
    lowering.failures().forEach(TotalityTest::isNoFaultOfOurs);
    for (CompilationUnit unit : lowering.units()) {
      unit.problems().forEach(TotalityTest::isNoFaultOfOurs);
      assertEquals(
          List.of(), TreeInvariants.violations(unit, sources.text(unit.path())), unit.path());
    }
    return lowering;
  }

  private static void isNoFaultOfOurs(Problem problem) {
    assertFalse(problem.reason().contains("please report"), problem.toString());
    assertEquals(1, problem.reason().lines().count(), problem.toString());
  }
}
