package io.github.unhoard.pmd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.tree.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NestingTest {
  @TempDir Path folder;

  @Test
  void asDeepAsAllowedIsRead() {
    Lowering lowering = lower(Nesting.MAX_DEPTH - 1);

    assertEquals(List.of(), lowering.failures());
    assertEquals(1, lowering.units().size());
  }

  @Test
  void deeperIsRefusedWhateverTheStackWouldBear() {
    String reason = "nested deeper than 500 brackets for PMD; read it with engine=javac";

    assertEquals(
        List.of(new Problem("shop/Deep.java", 2, reason, true)),
        lower(Nesting.MAX_DEPTH).failures());
  }

  private Lowering lower(int parentheses) {
    String text =
        "package shop;\nclass Deep { int a = %s1%s; }\n"
            .formatted("(".repeat(parentheses), ")".repeat(parentheses));
    return new SourceFolder(folder).add("shop/Deep.java", text).lower();
  }
}
