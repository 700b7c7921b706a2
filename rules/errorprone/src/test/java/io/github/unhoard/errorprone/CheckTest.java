package io.github.unhoard.errorprone;

import com.google.errorprone.CompilationTestHelper;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.tools.javac.main.Main.Result;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks in Error Prone: place and text, what suppresses them, what flags do. */
final class CheckTest {
  private static final String LEAK =
      """
      import java.util.HashMap;
      import java.util.Map;

      public class A {
        // BUG: Diagnostic contains: OPEN keeps every entry until the JVM exits: open() adds one
        private static final Map<String, String> OPEN = new HashMap<>();

        public static void open(String user) {
          OPEN.put(user, "");
        }
      }
      """;
  private static final String PINNED =
      """
      import java.util.Hashtable;
      import java.util.Map;

      public class A {
        // BUG: Diagnostic contains: FACTORIES
        private static final Map<ClassLoader, Object> FACTORIES = new Hashtable<>();

        public static Object factory() {
          ClassLoader loader = Thread.currentThread().getContextClassLoader();
          return FACTORIES.computeIfAbsent(loader, l -> new Object());
        }
      }
      """;

  private static CompilationTestHelper check(Class<? extends BugChecker> rule, String... flags) {
    return CompilationTestHelper.newInstance(rule, CheckTest.class).setArgs(List.of(flags));
  }

  private static String silent(String source) {
    return source.replaceAll(" *// BUG.*\\R", "");
  }

  @Test
  void fieldIsPointedAt() {
    check(UnboundedStaticCollection.class).addSourceLines("A.java", LEAK).doTest();
  }

  @Test
  void callIsPointedAt() {
    check(DeleteOnExitGrowth.class)
        .addSourceLines(
            "A.java",
            """
            public class A {
              public void save() throws java.io.IOException {
                // BUG: Diagnostic contains: docs/rules/DeleteOnExitGrowth.md
                java.io.File.createTempFile("a", "b").deleteOnExit();
              }
            }
            """)
        .doTest();
  }

  @Test
  void releaseInTheFileCounts() {
    check(UnboundedStaticCollection.class)
        .addSourceLines(
            "A.java",
            silent(LEAK)
                .replace(
                    "OPEN.put(user, \"\");",
                    "OPEN.put(user, \"\");\n  }\n"
                        + "  public static void close(String user) {\n    OPEN.remove(user);"))
        .doTest();
  }

  @Test
  void everyFileAndClassOfACompilationIsAnalysed() {
    check(UnboundedStaticCollection.class)
        .addSourceLines(
            "A.java",
            LEAK
                + silent(LEAK)
                    .lines()
                    .skip(3)
                    .reduce("", (a, b) -> a + b + "\n")
                    .replace("public class A", "class Second")
                    .replace("  private", "  // BUG: Diagnostic contains: OPEN\n  private"))
        .addSourceLines("B.java", LEAK.replace("class A", "class B"))
        .addSourceLines("package-info.java", "/** Nothing to see. */", "package a;")
        .doTest();
  }

  @Test
  void checkReportsItsOwnRuleOnly() {
    check(UnboundedLongLivedCollection.class)
        .addSourceLines("A.java", silent(LEAK))
        .expectNoDiagnostics()
        .doTest();
  }

  @ParameterizedTest
  @CsvSource({
    "UnboundedStaticCollection, public class",
    "unhoard, public class",
    "UnboundedStaticCollection, private static",
    "unhoard, private static",
    "all, private static",
  })
  void suppressedOnClassAndField(String name, String where) {
    check(UnboundedStaticCollection.class)
        .addSourceLines(
            "A.java", silent(LEAK).replace(where, "@SuppressWarnings(\"" + name + "\") " + where))
        .expectNoDiagnostics()
        .doTest();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DeleteOnExitGrowth", "unhoard", "all"})
  void suppressedOnMethod(String name) {
    check(DeleteOnExitGrowth.class)
        .addSourceLines(
            "A.java",
            "public class A {",
            "  @SuppressWarnings(\"" + name + "\")",
            "  public void save() throws java.io.IOException {",
            "    java.io.File.createTempFile(\"a\", \"b\").deleteOnExit();",
            "  }",
            "}")
        .expectNoDiagnostics()
        .doTest();
  }

  @Test
  void otherSuppressionsDoNotCount() {
    check(UnboundedStaticCollection.class)
        .addSourceLines(
            "A.java", LEAK.replace("public class", "@SuppressWarnings(\"unused\") public class"))
        .doTest();
  }

  @ParameterizedTest
  @CsvSource({
    "-XepDisableAllWarnings, ERROR",
    "-Xep:UnboundedStaticCollection:ERROR, ERROR",
    "-Xep:UnboundedStaticCollection:WARN, OK",
    "-XepAllErrorsAsWarnings, OK",
    "-XepOpt:Unhoard:FailOn=none, OK",
  })
  void errorTierFailsUnlessTold(String flag, String result) {
    check(UnboundedStaticCollection.class, flag)
        .addSourceLines("A.java", LEAK)
        .expectResult(Result.valueOf(result))
        .doTest();
  }

  @ParameterizedTest
  @CsvSource({
    "-Xep:ClassLoaderPinned:WARN, OK",
    "-Xep:ClassLoaderPinned:ERROR, ERROR",
    "-XepOpt:Unhoard:FailOn=warning, ERROR",
    "-XepOpt:Unhoard:Show=info, OK",
  })
  void warningTierWarnsUnlessTold(String flag, String result) {
    check(ClassLoaderPinned.class, flag)
        .addSourceLines("A.java", PINNED)
        .expectResult(Result.valueOf(result))
        .doTest();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Xep:ClassLoaderPinned:OFF", "-XepOpt:Unhoard:Show=error"})
  void canBeSilenced(String flag) {
    check(ClassLoaderPinned.class, flag)
        .addSourceLines("A.java", silent(PINNED))
        .expectNoDiagnostics()
        .doTest();
  }

  @Test
  void testCodeIsJudgedOnRequestOnly() {
    check(UnboundedStaticCollection.class)
        .addSourceLines("src/test/java/A.java", silent(LEAK))
        .expectNoDiagnostics()
        .doTest();
    check(UnboundedStaticCollection.class, "-XepOpt:Unhoard:IncludeTests=true")
        .addSourceLines("src/test/java/A.java", LEAK)
        .doTest();
  }

  @ParameterizedTest
  @CsvSource({
    "Fail=none, 'unknown flag -XepOpt:Unhoard:Fail; there are FailOn, Show and IncludeTests'",
    "FailOn=fatal, '-XepOpt:Unhoard:FailOn is error, warning, info or none, not ''fatal'''",
    "Show=none, '-XepOpt:Unhoard:Show is error, warning or info, not ''none'''",
    "IncludeTests=yes, '-XepOpt:Unhoard:IncludeTests is true or false, not ''yes'''",
  })
  void nonsenseFlagIsOneError(String flag, String message) {
    check(UnboundedStaticCollection.class, "-XepOpt:Unhoard:" + flag)
        .addSourceLines("A.java", "// BUG: Diagnostic contains: " + message, silent(LEAK))
        .addSourceLines("B.java", silent(LEAK).replace("class A", "class B"))
        .expectResult(Result.ERROR)
        .doTest();
  }
}
