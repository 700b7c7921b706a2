package io.github.unhoard.javac.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plugin in a compilation, from the options to the exit status. */
final class UnhoardPluginTest {
  private static final String GROWS =
      " [UnboundedStaticCollection] OPEN keeps every entry until the JVM exits: open() adds one at"
          + " line 4, and nothing ever removes one. Remove the entry when it is done with, or bound"
          + " the map.";
  private static final String LEAKY = "package a;\npublic class %s {\n" + CompilerHost.LEAK + "}\n";

  @TempDir Path folder;
  private CompilerHost host;

  @BeforeEach
  void start() {
    host = new CompilerHost(folder);
  }

  private static String leaky(String name) {
    return LEAKY.formatted(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"by-todo", "simple", "by-file"})
  void errorFailsTheCompilationUnderEveryPolicy(String policy) throws IOException {
    CompilerHost.Outcome outcome =
        host.plugin("")
            .with("-XDcompilePolicy=" + policy)
            .add("a/A.java", leaky("A"))
            .add("a/B.java", leaky("B"))
            .compile();
    assertEquals(
        List.of("ERROR A.java:3:61" + GROWS, "ERROR B.java:3:61" + GROWS), outcome.lines());
    assertFalse(outcome.success());
    // A build that is run again must find something left to do.
    assertFalse(outcome.classFiles().contains("B.class"));
    assertEquals("", outcome.output());
  }

  @Test
  void commandPrintsPlaceMessageAndPageAndExitsWithOne() throws IOException {
    assertEquals(
        "a/A.java:3: error:"
            + GROWS
            + "\n  private static final java.util.Map<String, String> OPEN = new java.util.HashMap<>();"
            + "\n                                                            ^"
            + "\n      (see https://github.com/unhoard/unhoard/blob/main/docs/rules/UnboundedStaticCollection.md)"
            + "\n1 error\nexit 1",
        host.plugin("")
            .add("a/A.java", leaky("A"))
            .javac()
            .replace('\\', '/')
            .replace("\r\n", "\n"));
  }

  @Test
  void callIsPointedAt() throws IOException {
    CompilerHost.Outcome outcome =
        host.plugin("")
            .add(
                "a/A.java",
                """
                package a;
                public class A {
                  public void save() throws java.io.IOException {
                    java.io.File.createTempFile("a", "b").deleteOnExit();
                  }
                }
                """)
            .add("a/B.java", "package a;\nclass B {}\n")
            .compile();
    assertEquals(1, outcome.diagnostics().size());
    assertTrue(
        outcome.lines().get(0).startsWith("ERROR A.java:4:55 [DeleteOnExitGrowth]"),
        outcome.lines().get(0));
    assertEquals(
        "package a;\npublic class A {\n  public void save() throws java.io.IOException {\n    "
            .length(),
        outcome.diagnostics().get(0).getStartPosition());
  }

  @Test
  void releaseInAnotherFileCounts() throws IOException {
    CompilerHost.Outcome outcome =
        host.plugin("")
            .add(
                "a/A.java",
                """
                package a;
                public class A {
                  static final java.util.Map<String, String> OPEN = new java.util.HashMap<>();
                  public static void open(String user) { OPEN.put(user, user); }
                }
                """)
            .add(
                "a/B.java",
                """
                package a;
                public class B {
                  public static void close(String user) { A.OPEN.remove(user); }
                }
                """)
            .compile();
    assertEquals(List.of(), outcome.lines());
    assertEquals(List.of("A.class", "B.class"), outcome.classFiles());
  }

  @Test
  void severalClassesOfOneFileAreAllRead() throws IOException {
    CompilerHost.Outcome outcome =
        host.plugin("")
            .add("a/A.java", leaky("A") + "class Second {\n" + CompilerHost.LEAK + "}\n")
            .compile();
    assertEquals(
        List.of("ERROR A.java:3:61" + GROWS, "ERROR A.java:7:61" + GROWS.replace("4", "8")),
        outcome.lines());
  }

  /**
   * The compiler forgets the end of an initialised field when it has made the class's byte code.
   */
  @Test
  void everyDiagnosticHasRange() throws IOException {
    CompilerHost.Outcome outcome =
        host.plugin("")
            .add("a/A.java", leaky("A") + "class Second {\n" + CompilerHost.LEAK + "}\n")
            .add(
                "a/B.java",
                """
                package a;
                public class B {
                  @Deprecated
                  private static final java.util.Map<String, String> OPEN =
                      new java.util.HashMap<>();
                  private static final java.util.Set<String> NAMES;
                  static { NAMES = new java.util.HashSet<>(); }
                  public static void open(String user) { OPEN.put(user, ""); NAMES.add(user); }
                  public void save() throws java.io.IOException {
                    java.io.File.createTempFile("a", "b").deleteOnExit();
                  }
                }
                """)
            .compile();
    assertEquals(
        List.of(
            "new java.util.HashMap<>()",
            "new java.util.HashMap<>()",
            "java.util.Map",
            "private static final java.util.Set<String> NAMES;",
            "java.io.File.createTempFile(\"a\", \"b\").deleteOnExit()"),
        outcome.marked());
  }

  @Test
  void compileErrorsAreTheOnlyOutput() throws IOException {
    for (String flow : List.of("int x = \"\";", "int f() { }")) {
      CompilerHost.Outcome outcome =
          new CompilerHost(folder)
              .plugin("")
              .with("-XDshould-stop.ifError=FLOW")
              .add("a/A.java", leaky("A"))
              .add("a/B.java", "package a;\npublic class B { " + flow + " }\n")
              .compile();
      assertEquals(1, outcome.lines().size(), outcome.lines()::toString);
      assertTrue(outcome.lines().get(0).startsWith("ERROR B.java:2:"), outcome.lines().get(0));
    }
  }

  @Test
  void declarationsWithoutClassesAreNoObstacle() throws IOException {
    CompilerHost.Outcome outcome =
        host.plugin("")
            .with("--release", "17")
            .add("module-info.java", "module a { exports a; }\n")
            .add("a/package-info.java", "/** Documented. */\npackage a;\n")
            .add("a/A.java", leaky("A"))
            .compile();
    assertEquals(List.of("ERROR A.java:3:61" + GROWS), outcome.lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "class"})
  void sourceThatTheCompilerLooksForBelongsToTheWorld(String implicit) throws IOException {
    CompilerHost.Outcome outcome =
        host.plugin("")
            .with("-implicit:" + implicit, "-proc:none")
            .onSourcePath("a/B.java", leaky("B"))
            .add("a/A.java", "package a;\npublic class A { B b; void f() { B.open(\"\"); } }\n")
            .compile();
    assertEquals(List.of("ERROR B.java:3:61" + GROWS), outcome.lines());
    assertFalse(outcome.success());
  }

  @Test
  void generatedSourceIsReadAndAnalysisWaitsForTheLastRound() throws IOException {
    CompilerHost.Outcome outcome =
        host.plugin("")
            .with(new GeneratingProcessor())
            .add(
                "a/A.java",
                """
                package a;
                public class A {
                  static final java.util.Map<String, String> OPEN = new java.util.HashMap<>();
                  public static void open(String user) { OPEN.put(user, user); }
                  Generated2 last;
                }
                """)
            .add("a/C.java", leaky("C"))
            .compile();
    assertEquals(List.of("ERROR C.java:3:61" + GROWS), outcome.lines());
  }

  @Test
  void nothingIsSaidWithoutThePlugin() throws IOException {
    assertTrue(host.add("a/A.java", leaky("A")).compile().success());
  }
}
