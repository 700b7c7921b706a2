package io.github.unhoard.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.TreePrinter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OddSourcesTest {
  private static final String GOOD = "class Good { B b; void m() { b.n(); } }";
  private static final String GOOD_LOWERED =
      """
      class Good extends java.lang.Object
        B b
        void m()
          Good::b.B::n()
      """;
  private static final String B = "class B { void n() {} }";

  @TempDir Path folder;

  private static String print(Lowering lowering, String path) {
    return lowering.units().stream()
        .filter(each -> each.path().equals(path))
        .map(TreePrinter::print)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void garbageFailsAlone() {
    byte[] garbage = new byte[4000];
    new Random(7).nextBytes(garbage);
    Lowering lowering =
        new SourceFolder(folder)
            .add("Bytes.java", garbage)
            .add("Empty.java", "")
            .add("Good.java", GOOD)
            .add("B.java", B)
            .add("Prose.java", "This is no Java at all.")
            .addMissing("Missing.java")
            .lower();
    assertEquals(
        List.of("Bytes.java", "Missing.java", "Prose.java"),
        lowering.failures().stream().map(Problem::path).toList());
    assertTrue(lowering.failures().stream().allMatch(each -> each.reason().lines().count() == 1));
    assertEquals(
        "cannot be read: it is gone; run again when nobody writes there",
        lowering.failures().get(1).reason());
    assertEquals(GOOD_LOWERED, print(lowering, "Good.java"));
    assertEquals("", print(lowering, "Empty.java"));
  }

  @Test
  void whatTheParserRecoversIsLoweredWithAProblem() {
    Lowering lowering =
        new SourceFolder(folder)
            .add("Good.java", GOOD)
            .add("B.java", B)
            .add("A.java", "class A {\n  B b;\n  void m() { b.n(); }\n  void o() { b.n( }\n")
            .lower();
    assertEquals(List.of(), lowering.failures());
    assertEquals(GOOD_LOWERED, print(lowering, "Good.java"));
    String printed = print(lowering, "A.java");
    assertTrue(printed.contains("A::b.B::n()"), printed);
    assertTrue(printed.contains("! 4: syntax error: illegal start of expression"), printed);
  }

  @Test
  void encodingsLineEndsAndTabs() {
    String source = "\uFEFFclass A {\r\n\tint a,\r\n\t\tb\t= 1;\r}\r\n";
    CompilationUnit unit = new SourceFolder(folder).add("A.java", source).lower().units().get(0);
    assertEquals("2:6-2:7", unit.types().get(0).fields().get(0).nameRange().toString());
    assertEquals("3:3-3:4", unit.types().get(0).fields().get(1).nameRange().toString());
    assertEquals("1:2-4:2", unit.types().get(0).range().toString());
    assertEquals(List.of(), unit.problems());
  }

  @Test
  void malformedBytesAreReported() {
    byte[] latin = "class A { String s = \"caf\u00e9\"; }".getBytes(StandardCharsets.ISO_8859_1);
    CompilationUnit unit = new SourceFolder(folder).add("A.java", latin).lower().units().get(0);
    assertEquals(1, unit.types().get(0).fields().size());
    assertEquals(
        List.of(
            new Problem(
                "A.java",
                0,
                "not all of it is UTF-8; set the encoding the file is written in",
                false)),
        unit.problems());
  }

  @Test
  void moduleAndPackageDeclarationsAreEmptyUnits() {
    Lowering lowering =
        new SourceFolder(folder)
            .add("module-info.java", "module m { requires nowhere.to.be.found; }")
            .add("p/package-info.java", "@Deprecated package p;")
            .add("Good.java", GOOD)
            .add("B.java", B)
            .lower();
    assertEquals(List.of(), lowering.failures());
    assertEquals(GOOD_LOWERED, print(lowering, "Good.java"));
    assertEquals("", print(lowering, "module-info.java"));
    assertEquals("", print(lowering, "p/package-info.java"));
  }

  @Test
  void everyDeclarationOfAClassIsLowered() {
    SourceFolder sources = new SourceFolder(folder).add("B.java", B);
    for (int i = 0; i < 6; i++) {
      sources.add(i + "/Good.java", GOOD.replace("m()", "m" + i + "()"));
    }
    Lowering lowering = sources.lower();
    assertEquals(List.of(), lowering.failures());
    for (int i = 0; i < 4; i++) {
      String expected = GOOD_LOWERED.replace("m()", "m" + i + "()");
      assertEquals(expected, print(lowering, i + "/Good.java"));
    }
    // Further ones have to do without the other sources.
    assertTrue(print(lowering, "5/Good.java").contains("Good::b.B?::n?()"));
  }

  @Test
  void keywordsThatWereNames() {
    String printed =
        new SourceFolder(folder)
            .add(
                "Old.java",
                """
                import java.util.*;
                class Old extends Thread {
                  Vector enum;
                  void assert(Enumeration enum) {
                    for (; enum.hasMoreElements();) this.enum.add(enum.nextElement());
                    enum = null;
                    assert enum != null;
                    this.assert(enum);
                  }
                  enum E { ONE }
                }
                """)
            .add("Young.java", "class Young { void m(Old old) { var e = old.enum; } }")
            .add("Between.java", "class Between extends Thread { { yield(); } int _; Young y; }")
            .print();
    assertEquals(
        """
        class Between extends java.lang.Thread
          int _
          Young y
          void <init-block>()
            java.lang.Thread::yield()
        class Old extends java.lang.Thread
          java.util.Vector enum
          void assert(java.util.Enumeration enum#0)
            loop enum#0.java.util.Enumeration::hasMoreElements()
              this:Old.Old::enum.java.util.Vector::add(enum#0.java.util.Enumeration::nextElement())
            enum#0 = null
            if (! (!= enum#0, null))
              throw new java.lang.AssertionError::<init>()
            this:Old.Old::assert(enum#0)
          static final enum Old$E extends java.lang.Enum[Old$E]
            public static final constant Old$E ONE = new Old$E::<init>()
        class Young extends java.lang.Object
          void m(Old old#0)
            java.util.Vector e#1 = old#0.Old::enum
        """,
        printed);
  }

  @Test
  void releasesAreTakenAsNearAsTheCompilerHasThem() {
    SourceFolder sources = new SourceFolder(folder).add("Good.java", GOOD).add("B.java", B);
    for (String release : List.of("1.4", "1.8", "8", "11", "17")) {
      Lowering lowering = sources.release(release).lower();
      assertEquals(List.of(), lowering.warnings(), release);
      assertEquals(GOOD_LOWERED, print(lowering, "Good.java"), release);
    }
    for (String release : List.of("99", "eleven")) {
      Lowering lowering = sources.release(release).lower();
      assertEquals(1, lowering.warnings().size(), release);
      assertEquals(GOOD_LOWERED, print(lowering, "Good.java"), release);
    }
  }

  @Test
  void unusableClassPathEntriesAreWarnedOf() throws Exception {
    Path notAJar = Files.writeString(folder.resolve("broken.jar"), "no archive");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.writeString(classes.resolve("B.class"), "no class file");
    Files.writeString(classes.resolve("Good.java"), "class Good { int fromClassPath; }");
    Lowering lowering =
        new SourceFolder(folder)
            .add("A.java", "class A { B b; Good good; void m() { b.n(); good.m(); } }")
            .classPath(folder.resolve("missing.jar"))
            .classPath(notAJar)
            .classPath(classes)
            .lower();
    assertEquals(
        List.of(
            "class path entry "
                + notAJar
                + " is no readable jar, so its types stay unresolved: fetch it again",
            "class path entry "
                + folder.resolve("missing.jar")
                + " does not exist, so its types stay unresolved: build it or correct its name"),
        lowering.warnings());
    String printed = print(lowering, "A.java");
    assertTrue(printed.contains("A::b.B?::n?()"), printed);
    assertTrue(printed.contains("A::good.Good?::m?()"), printed);
    assertFalse(printed.contains("!"), printed);
  }
}
