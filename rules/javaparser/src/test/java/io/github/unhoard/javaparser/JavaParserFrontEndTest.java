package io.github.unhoard.javaparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRange;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaParserFrontEndTest {
  @TempDir Path folder;

  @Test
  void brokenFileIsReportedWithItsLineAndSinksNoOther() {
    Lowering lowering =
        new Sources(folder)
            .with("p/A.java", "package p;\nclass A {\n  int = ;\n}\n")
            .with("p/B.java", "package p; class B {}")
            .lower();
    assertEquals(1, lowering.units().size());
    Problem failure = lowering.failures().get(0);
    assertEquals("p/A.java", failure.path());
    assertEquals(3, failure.line());
    assertTrue(failure.fatal());
  }

  @Test
  void oldNamesThatAreNowKeywordsStillParse() {
    String source =
        "class A { int f(int enum, int assert, int record, int _) {"
            + " int yield = enum; yield = 2; return yield + record; } }";
    Lowering lowering = new Sources(folder).with("A.java", source).lower();
    assertEquals(1, lowering.units().size(), lowering.failures().toString());
  }

  @Test
  void nestingBeyondTheBoundIsOneProblem() {
    String source = "class A { void f(StringBuilder b) { b" + ".append(1)".repeat(1000) + "; } }";
    Lowering lowering = new Sources(folder).with("A.java", source).lower();
    assertEquals(1, lowering.units().get(0).problems().size());
  }

  @Test
  void longConcatenationIsNoDepth() {
    String source = "class A { String f(int x) { return \"a\"" + " + x".repeat(3000) + "; } }";
    assertEquals(0, new Sources(folder).with("A.java", source).unit().problems().size());
  }

  @Test
  void sameInputGivesEqualTrees() {
    Sources sources =
        new Sources(folder)
            .with("p/A.java", "package p; class A extends B { Object o = new Object() {}; }")
            .with("p/B.java", "package p; class B { int x = 1 << 3; int y() { return x; } }");
    assertEquals(sources.lower(), sources.lower());
  }

  @Test
  void positionsCountTabsAsOneAndSurviveEscapesAndMarks() {
    String source = "\uFEFFclass A {\r\n\tint \\u0061b;\tint c;\r\n}\r\n";
    var fields = new Sources(folder).with("A.java", source).unit().types().get(0).fields();
    assertEquals(new SourceRange(2, 6, 2, 13, 17, 24), fields.get(0).nameRange());
    assertEquals(new SourceRange(2, 19, 2, 20, 30, 31), fields.get(1).nameRange());
  }

  @Test
  void namesResolveByImportsPackageAndNeighbours() {
    String printed =
        new Sources(folder)
            .with(
                "p/A.java",
                """
                package p;
                import com.acme.Gone;
                import java.util.*;
                class A {
                  Gone gone; Map.Entry<String, Gone.Part> entry; Other other; Missing missing;
                }
                """)
            .beside("p/Other.java", "not even Java")
            .printed();
    assertEquals(
        """
        class p.A extends java.lang.Object
          com.acme.Gone gone
          java.util.Map$Entry[java.lang.String, com.acme.Gone$Part] entry
          p.Other other
          Missing? missing
        """,
        printed);
  }
}
