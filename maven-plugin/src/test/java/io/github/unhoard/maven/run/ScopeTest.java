package io.github.unhoard.maven.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.tree.SourceRole;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScopeTest {

  @Test
  void testsOnlyWhenAsked() {
    assertFalse(Scope.of(false, List.of(), List.of()).reports("A.java", SourceRole.TEST));
    assertTrue(Scope.of(true, List.of(), List.of()).reports("A.java", SourceRole.TEST));
  }

  @Test
  void generatedCodeNever() {
    assertFalse(Scope.of(true, List.of(), List.of()).reports("A.java", SourceRole.GENERATED));
  }

  @Test
  void excludesWinOverIncludes() {
    Scope scope = Scope.of(false, List.of("shop/**"), List.of("shop/old/**"));

    assertTrue(scope.reports("shop/A.java", SourceRole.MAIN));
    assertFalse(scope.reports("shop/old/A.java", SourceRole.MAIN));
    assertFalse(scope.reports("bank/A.java", SourceRole.MAIN));
  }
}
