package io.github.unhoard.javac.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the arguments of the plugin do, as a compilation shows it. */
final class PluginOptionsTest {
  /** One error, one warning, in this order. */
  private static final String SOURCE =
      "package a;\npublic class A {\n"
          + CompilerHost.LEAK
          + "  private static final java.util.Map<ClassLoader, String> NAMES = new java.util.HashMap<>();\n"
          + "  public static void name(ClassLoader type) { NAMES.put(type, \"\"); }\n}\n";

  @TempDir Path folder;

  private CompilerHost.Outcome compile(String arguments, String path, String... options)
      throws IOException {
    return new CompilerHost(folder).plugin(arguments).with(options).add(path, SOURCE).compile();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'ERROR UnboundedStaticCollection, WARNING ClassLoaderPinned', false",
    "failOn=warning, 'ERROR UnboundedStaticCollection, ERROR ClassLoaderPinned', false",
    "failOn=info, 'ERROR UnboundedStaticCollection, ERROR ClassLoaderPinned', false",
    "failOn=none, 'WARNING UnboundedStaticCollection, WARNING ClassLoaderPinned', true",
    "show=error, 'ERROR UnboundedStaticCollection', false",
    "excludeRules=UnboundedStaticCollection, 'WARNING ClassLoaderPinned', true",
    "'rules=ClassLoaderPinned,ThreadKeyedMap', 'WARNING ClassLoaderPinned', true",
    "rules=classloaderpinned failOn=Warning, 'ERROR ClassLoaderPinned', false",
  })
  void tierAndOptionsDecide(String arguments, String expected, boolean success) throws IOException {
    CompilerHost.Outcome outcome = compile(arguments, "a/A.java");
    assertEquals(expected, String.join(", ", outcome.lines().stream().map(this::brief).toList()));
    assertEquals(success, outcome.success());
  }

  private String brief(String line) {
    return line.replaceFirst("^(\\w+) .*?\\[(\\w+)].*$", "$1 $2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "faliOn=error | unknown option 'faliOn=error'; there are rules, excludeRules, failOn, show, includeTests",
        "verbose | unknown option 'verbose'; there are rules, excludeRules, failOn, show, includeTests",
        "rules=Unbounded | unknown rule 'Unbounded'; see https://github.com/unhoard/unhoard/blob/main/docs/rules/README.md",
        "failOn=fatal | failOn is error, warning, info or none, not 'fatal'",
        "show=none | show is error, warning or info, not 'none'",
        "includeTests=yes | includeTests is true or false, not 'yes'",
        "rules=ThreadKeyedMap excludeRules=ThreadKeyedMap | rules and excludeRules together leave no rule to run",
      })
  void nonsenseIsOneErrorThatSaysWhat(String arguments, String message) throws IOException {
    CompilerHost.Outcome outcome = compile(arguments, "a/A.java");
    assertEquals(List.of("ERROR A.java:1:1 -Xplugin:Unhoard: " + message), outcome.lines());
    assertEquals(List.of(), outcome.classFiles());
  }

  @Test
  void warningsFailUnderWerrorAndCanBeHidden() throws IOException {
    String[] strict = {"-Xlint:all,-options", "-Werror"};
    CompilerHost.Outcome failing =
        compile("excludeRules=UnboundedStaticCollection", "a/A.java", strict);
    assertEquals("WARNING ClassLoaderPinned", brief(failing.lines().get(0)));
    assertTrue(failing.lines().get(1).endsWith(" warnings found and -Werror specified"));
    assertTrue(
        compile("excludeRules=UnboundedStaticCollection show=error", "a/A.java", strict).success());
  }

  @Test
  void nowarnHidesWarningsOnly() throws IOException {
    CompilerHost.Outcome outcome = compile("", "a/A.java", "-nowarn");
    assertEquals(
        List.of("ERROR UnboundedStaticCollection"),
        outcome.lines().stream().map(this::brief).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "src/test/java/a/A.java, 0, 2",
    "src/integrationTest/java/a/A.java, 0, 2",
    "test/a/A.java, 0, 2",
    "test/src/main/java/a/A.java, 2, 2",
    "target/generated-sources/annotations/a/A.java, 0, 0",
  })
  void testCodeIsShownOnRequestAndGeneratedCodeNever(String path, int shown, int onRequest)
      throws IOException {
    assertEquals(shown, compile("", path).diagnostics().size());
    assertEquals(onRequest, compile("includeTests=true", path).diagnostics().size());
  }

  @Test
  void suppressionWorksOnFieldAndClass() throws IOException {
    String accepted = "  @SuppressWarnings(\"UnboundedStaticCollection\")\n" + CompilerHost.LEAK;
    CompilerHost.Outcome outcome =
        new CompilerHost(folder)
            .plugin("")
            .add("a/A.java", "package a;\npublic class A {\n" + accepted + "}\n")
            .add(
                "a/B.java",
                "package a;\n@SuppressWarnings(\"unhoard\")\npublic class B {\n"
                    + CompilerHost.LEAK
                    + "}\n")
            .compile();
    assertEquals(List.of(), outcome.lines());
  }
}
