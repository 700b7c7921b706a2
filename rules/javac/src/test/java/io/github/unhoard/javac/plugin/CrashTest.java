package io.github.unhoard.javac.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.javac.AnalysisCrash;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users read when Unhoard fails, and that the compilation goes on. */
final class CrashTest {
  @TempDir Path folder;

  /** A source in memory that can be read {@code reads} times. */
  private static JavaFileObject source(String uri, String text, int reads) {
    return new SimpleJavaFileObject(URI.create(uri), JavaFileObject.Kind.SOURCE) {
      private int left = reads;

      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        if (left-- == 0) {
          throw new IOException("the disk is gone");
        }
        return text;
      }
    };
  }

  @Test
  void fileThatCannotBeReadAgainIsWarnedOfAndTheRestIsJudgedWithCare() throws IOException {
    CompilerHost.Outcome outcome =
        new CompilerHost(folder)
            .plugin("")
            .add(source("mem:///a/Gone.java", "package a; class Gone {}", 1))
            .add("a/A.java", "package a;\npublic class A {\n" + CompilerHost.LEAK + "}\n")
            .compile();
    assertTrue(
        outcome
            .lines()
            .get(0)
            .startsWith(
                "WARNING Gone.java:1:1 [Unhoard] a/Gone.java was not analysed: IOException (the disk"
                    + " is gone)"),
        outcome.lines()::toString);
    assertTrue(
        outcome.lines().get(1).startsWith("WARNING A.java:3:61 [UnboundedStaticCollection]"),
        outcome.lines()::toString);
    assertEquals(2, outcome.lines().size());
    assertTrue(outcome.success());
  }

  @ParameterizedTest
  @ValueSource(strings = {"A.java", "mem:///A.java", "mem:///x/y/A.java"})
  void sourceMayComeFromAnywhere(String uri) throws IOException {
    CompilerHost.Outcome outcome =
        new CompilerHost(folder)
            .plugin("")
            .add(source(uri, "public class A {\n" + CompilerHost.LEAK + "}\n", 9))
            .compile();
    assertEquals(1, outcome.lines().size(), outcome.lines()::toString);
    assertTrue(outcome.lines().get(0).startsWith("ERROR A.java:2:61"), outcome.lines()::toString);
  }

  @Test
  void partThatIsNestedTooDeepIsWarnedOf() throws IOException {
    String deep = "!".repeat(1200) + "x";
    CompilerHost.Outcome outcome =
        new CompilerHost(folder)
            .plugin("")
            .add(
                "a/A.java",
                "package a;\nclass A { boolean f(boolean x) { return " + deep + "; } }\n")
            .compile();
    assertTrue(outcome.success());
    assertEquals(1, outcome.lines().size(), outcome.lines()::toString);
    assertTrue(
        outcome.lines().get(0).startsWith("WARNING A.java:1:1 [Unhoard] a/A.java:2: nested deeper"),
        outcome.lines()::toString);
  }

  @Test
  void namesFileReasonPlaceAndWhereToReport() {
    String text = AnalysisCrash.describe("a/A.java", new IllegalStateException("odd\ntree"));
    assertTrue(
        text.startsWith(
            "[Unhoard] a/A.java was not analysed: IllegalStateException (odd) at CrashTest.java:"),
        text);
    assertTrue(
        text.endsWith(". Please report this at https://github.com/unhoard/unhoard/issues"), text);
    assertEquals(1, text.lines().count());
  }

  @Test
  void tellsTheRemedyForDepth() {
    assertTrue(AnalysisCrash.describe("a/A.java", new StackOverflowError()).contains("-J-Xss16m"));
  }
}
